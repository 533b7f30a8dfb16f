import { formatRate, type ProgrammeCard } from '@khuyenhoc/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { placeOf } from '../make-report.js';
import type { UsableFigures } from '../read/usable-figures.js';
import type { State } from '../state.js';
import type { OfficeWords } from '../words.js';
import type { Actions } from './actions.js';

/** The third step: where the programme stands, commitment by commitment. */
export function resultView(
  state: State,
  card: ProgrammeCard,
  figures: UsableFigures,
  words: OfficeWords,
  actions: Actions,
): TemplateResult {
  const { language, tables } = state;
  const text = card[language];
  return html`<section aria-labelledby="result">
    <h2 id="result"><span class="step">3</span> ${words.result}</h2>
    <p class="soft">${tables.length === 0 ? words.none : words.resultHelp}</p>
    ${figures.partial ? html`<p class="partial">${words.partial}</p>` : nothing}
    ${text.warning === null ? nothing : html`<p class="trouble">${text.warning}</p>`}
    ${baseChoices(state, words, actions)} ${mergedChoice(state, figures, words, actions)}
    <ol class="results">
      ${card.rows.map(({ verdict, figures: shares }, index) => {
        const row = text.rows[index];
        const share = shares.length === 1 ? (shares[0]?.share ?? null) : null;
        return html`<li>
          <div>
            <h3>${row?.title}</h3>
            <p class="soft">${row?.asked}</p>
            ${row?.captions.map((line) => html`<p>${line}</p>`)}
            ${row?.takes.map((line) => html`<p class="takes">${line}</p>`)}
          </div>
          <div class="verdict ${verdict}">
            ${
              share === null
                ? nothing
                : html`<b class="rate">${formatRate(share.count, share.base, 100, language)}</b>
                    ${bar(share.count / share.base)}`
            }
            <strong>${row?.verdict}</strong>
          </div>
        </li>`;
      })}
    </ol>
    <p class="soft">${text.foot.slice(0, 2).join('. ')}</p>
  </section>`;
}

function bar(share: number): TemplateResult {
  const width = Math.min(100, share * 100);
  return html`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="track" width="100" height="8"></rect><rect class="part" width=${width} height="8"></rect>`}
  </svg>`;
}

/** Whether a larger territory may stand for the one that signed is for the user to say. */
function mergedChoice(
  state: State,
  figures: UsableFigures,
  words: OfficeWords,
  { set }: Actions,
): TemplateResult | typeof nothing {
  const now = placeOf(state);
  const signed = state.agreement.territory;
  if (now?.edition === signed?.edition) return nothing;
  const ofNow = figures.observations
    .flatMap(({ observations }) => observations)
    .filter(({ place }) => place !== null && place.edition !== signed?.edition).length;
  const aside = state.mergedPlaces ? 0 : ofNow;
  const choose = (event: Event) =>
    set({ mergedPlaces: (event.target as HTMLInputElement).checked });
  return html`${aside > 0 ? html`<p class="partial">${words.setAside(aside)}</p>` : nothing}<label
      class="check"
      ><input type="checkbox" .checked=${state.mergedPlaces} @change=${choose} /><span
        >${words.merged}</span
      ></label
    >`;
}

/** A base that can be read in two ways is asked about, never chosen. */
function baseChoices(
  { agreement, readings, language }: State,
  words: OfficeWords,
  { set }: Actions,
): TemplateResult[] {
  return agreement.commitments.flatMap(({ id, title, population, requirement }) => {
    const open = agreement.populations.find((one) => one.id === population)?.readings;
    if (open === undefined || requirement.kind !== 'share') return [];
    const choose = (event: Event) => {
      const value = (event.target as HTMLSelectElement).value;
      const others = Object.entries(readings).filter(([key]) => key !== id);
      set({ readings: Object.fromEntries(value === '' ? others : [...others, [id, value]]) });
    };
    return [
      html`<label class="field"
        ><span>${words.baseChoice(title[language])}</span
        ><select @change=${choose}>
          <option value="" ?selected=${readings[id] === undefined}>${words.openBase}</option>
          ${open.map(
            (one) =>
              html`<option value=${one.id} ?selected=${readings[id] === one.id}>
                ${one.name[language]}
              </option>`,
          )}
        </select></label
      >`,
    ];
  });
}
