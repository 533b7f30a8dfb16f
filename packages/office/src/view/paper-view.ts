import type { ReportDocument, ReportKind } from '@khuyenhoc/core';
import { paperPage } from '@khuyenhoc/paper/page';
import { html, type TemplateResult } from 'lit';
import type { State } from '../state.js';
import type { FrameField, OfficeWords } from '../words.js';
import type { Actions } from './actions.js';

const KINDS: readonly ReportKind[] = ['interim', 'yearly', 'final'];
const SHORT: readonly FrameField[] = [
  'superiorBody',
  'issuingBody',
  'symbol',
  'place',
  'subject',
  'authority',
  'office',
  'name',
];
const LISTS: readonly FrameField[] = ['to', 'recipients', 'tasks', 'proposals'];

/** The fourth step: the paper, its frame, and the files to take away. */
export function paperView(
  { kind, frame }: State,
  paper: ReportDocument,
  alt: string,
  words: OfficeWords,
  { set, save }: Actions,
): TemplateResult {
  const write = (key: FrameField) => (event: Event) =>
    set({ frame: { ...frame, [key]: (event.target as HTMLInputElement).value } });
  return html`<section aria-labelledby="paper">
    <h2 id="paper"><span class="step">4</span> ${words.paper}</h2>
    <p class="soft">${words.paperHelp}</p>
    <label class="field"
      ><span>${words.kind}</span
      ><select @change=${(event: Event) => set({ kind: kindOf(event) })}>
        ${KINDS.map(
          (one) =>
            html`<option value=${one} ?selected=${one === kind}>${words.kinds[one]}</option>`,
        )}
      </select></label
    >
    <details class="frame">
      <summary>${words.frame}</summary>
      <p class="soft">${words.frameHelp}</p>
      <div class="grid">
        ${SHORT.map(
          (key) =>
            html`<label class="field"
              ><span>${words.fields[key]}</span
              ><input type="text" .value=${frame[key] ?? ''} @change=${write(key)}
            /></label>`,
        )}
        ${LISTS.map(
          (key) =>
            html`<label class="field wide"
              ><span>${words.fields[key]} (${words.perLine})</span
              ><textarea rows="3" .value=${frame[key] ?? ''} @change=${write(key)}></textarea>
            </label>`,
        )}
      </div>
      <button type="button" @click=${() => save('inputs')}>${words.keep}</button>
    </details>
    <details class="preview">
      <summary>${words.preview}</summary>
      <iframe title=${words.preview} sandbox="" .srcdoc=${paperPage(paper)}></iframe>
    </details>
    <h3>${words.take}</h3>
    <div class="row">
      <button type="button" class="main" @click=${() => save('word')}>${words.word}</button>
      <button type="button" class="main" @click=${() => save('excel')}>${words.excel}</button>
      <button type="button" class="main" @click=${() => save('picture')}>${words.picture}</button>
    </div>
    <p class="soft">${words.pictureHelp}</p>
    <label class="field wide"
      ><span>${words.alt}</span><textarea rows="3" readonly .value=${alt}></textarea>
    </label>
  </section>`;
}

const kindOf = (event: Event): ReportKind =>
  KINDS.find((one) => one === (event.target as HTMLSelectElement).value) ?? 'yearly';
