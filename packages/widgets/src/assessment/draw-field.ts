import type { AssessmentReason, FormField } from '@khuyenhoc/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Filling } from './draw-result.js';
import type { Entries } from './read-entries.js';

/** What is said of one answer: why it cannot be used, or what it comes to. */
export interface Said {
  readonly fault: string;
  readonly notice: string;
  readonly verdict: AssessmentReason['verdict'] | '';
}

type Option = readonly [value: string, label: string];

/** A few answers of which one holds; the first is that none is known. */
export const choice = (name: string, options: readonly Option[], chosen: string): unknown =>
  options.map(
    ([value, label]) =>
      html`<label
        ><input
          type="radio"
          name=${name}
          value=${value}
          .checked=${chosen === value}
        />${label}</label
      >`,
  );

/** A box to tick. */
export const tick = (name: string, label: string, entries: Entries): TemplateResult =>
  html`<label
    ><input type="checkbox" name=${name} value="yes" .checked=${!!entries[name]} />${label}</label
  >`;

export const yesNo = ({ word }: Filling): readonly Option[] => [
  ['yes', word('yes')],
  ['no', word('no')],
  ['', word('unknown')],
];

/** One thing to answer, with what is said of the answer below it. */
export function drawField(
  field: FormField,
  filling: Filling,
  { fault, notice, verdict }: Said,
  place: number,
): TemplateResult {
  const { id, number, title, hints, input } = field;
  const { entries, word, say, form } = filling;
  const [hint, wrong] = [`h${place}`, `w${place}`];
  const write = (name: string, label: string, unit = '') =>
    html`<label
      ><span class="soft">${label}</span>
      <input
        name=${name}
        inputmode="decimal"
        autocomplete="off"
        .value=${entries[name] ?? ''}
        aria-invalid=${fault ? 'true' : 'false'}
        aria-describedby="${hints.length > 0 ? hint : ''} ${wrong}"
      />${unit}</label
    >`;
  const [a, b] = [`a:${id}`, `b:${id}`];
  const answer = () => {
    switch (input.kind) {
      case 'yes-no':
        return choice(a, yesNo(filling), entries[a] ?? '');
      case 'steps': {
        const steps = input.steps.map((one): Option => [one.id, say(one.title)]);
        return choice(a, [...steps, ['', word('unknown')]], entries[a] ?? '');
      }
      case 'points':
        return write(a, word('points'), input.max === null ? '' : `/ ${say(decimal(input.max))}`);
      case 'number':
        return write(a, word('value'));
      case 'share':
        return [write(a, word('count')), write(b, word('of'))];
      case 'change':
        return [write(a, word('now')), write(b, word('before'))];
    }
  };
  return html`<fieldset class=${hints.length > 0 ? '' : input.kind}>
    <legend><span class="soft">${number}</span> ${say(title)}</legend>
    ${
      hints.length > 0
        ? html`<div id=${hint} class="soft">${hints.map((one) => html`<p>${say(one)}</p>`)}</div>`
        : nothing
    }
    <div class="answer">
      ${answer()}
      ${form.set.withoutEvidence ? tick(`e:${id}`, word('noEvidence'), entries) : nothing}
      ${notice ? html`<span class="verdict ${verdict}">${notice}</span>` : nothing}
    </div>
    <div id=${wrong}>${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}</div>
  </fieldset>`;
}

const decimal = (value: number) => ({
  vi: String(value).replace('.', ','),
  en: String(value),
});
