import { agreementTitle, type Language } from '@khuyenhoc/core';
import type { Agreement } from '@khuyenhoc/schemas';
import { html, type TemplateResult } from 'lit';
import type { State } from '../state.js';
import type { OfficeWords } from '../words.js';
import type { Actions } from './actions.js';

/** The first step: which programme, as of which day, and the table to fill in. */
export function chooseView(
  { agreements, agreement, language, on }: State,
  words: OfficeWords,
  { set, blank }: Actions,
): TemplateResult {
  const choose = (event: Event) => {
    const id = (event.target as HTMLSelectElement).value;
    const chosen = agreements.find((one) => one.id === id);
    if (chosen !== undefined) set({ agreement: chosen, readings: {} });
  };
  const setDay = (event: Event) => {
    const day = (event.target as HTMLInputElement).value;
    if (day !== '') set({ on: day });
  };
  return html`<section aria-labelledby="choose">
    <h2 id="choose"><span class="step">1</span> ${words.programme}</h2>
    <label class="field"
      ><span>${words.programmeHelp}</span>
      <select @change=${choose} .value=${agreement.id}>
        ${agreements.map(
          (one) =>
            html`<option value=${one.id} ?selected=${one.id === agreement.id}>
              ${optionName(one, language)}
            </option>`,
        )}
      </select></label
    >
    <p class="soft">${words.own}</p>
    <div class="row">
      <label class="field"
        ><span>${words.judgedOn}</span><input type="date" .value=${on} @change=${setDay} required
      /></label>
      <button type="button" class="main" @click=${blank}>${words.blank}</button>
    </div>
    <p class="soft">${words.blankHelp}</p>
  </section>`;
}

/** Titles are alike from province to province, so the name of the association comes first. */
function optionName(agreement: Agreement, language: Language): string {
  const hub = agreement.parties.find(({ role }) => role === 'hub')?.name[language];
  const year = agreement.signing.on?.slice(0, 4) ?? String(agreement.period.from);
  return `${hub === undefined ? '' : `${hub}, `}${year}: ${agreementTitle(agreement, language)}`;
}
