import { html, type TemplateResult } from 'lit';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly title: string;
}

/** One of a few, all of them in sight. */
export function radios<Value extends string>(
  legend: string,
  name: string,
  choices: readonly Choice<Value>[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset class="radios">
    <legend>${legend}</legend>
    <div class="options">
      ${choices.map(
        ({ value, title }) =>
          html`<label class="option"
            ><input
              type="radio"
              name=${name}
              .value=${value}
              .checked=${value === chosen}
              @change=${() => choose(value)}
            /><span>${title}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** One of many. */
export function select<Value extends string>(
  label: string,
  id: string,
  choices: readonly Choice<Value>[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Value)}
    >
      ${choices.map(
        ({ value, title }) =>
          html`<option value=${value} ?selected=${value === chosen}>${title}</option>`,
      )}
    </select>
  </div>`;
}

/** Yes or no. */
export const checkbox = (
  label: string,
  on: boolean,
  choose: (on: boolean) => void,
): TemplateResult =>
  html`<label class="option"
    ><input
      type="checkbox"
      .checked=${on}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
