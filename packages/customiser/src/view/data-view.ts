import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../data/reading.js';
import { SAMPLE_TABLES } from '../data/sample-tables.js';
import { SOURCES } from '../state.js';
import { SOURCE_WORDS, WORDS } from '../words/words.js';
import type { Context } from './context.js';
import { radios } from './fields.js';

/** Where the data comes from, and what is wrong with it. */
export function dataView({ state, set, say }: Context, reading: Reading): TemplateResult {
  const sources = SOURCES.map((value) => ({ value, title: say(SOURCE_WORDS[value]) }));
  const text = (event: Event) => (event.target as HTMLInputElement | HTMLTextAreaElement).value;
  const fault = reading.ok ? null : say(reading.why);
  return html`<section aria-labelledby="data">
    <h2 id="data"><span class="step" aria-hidden="true">2</span> ${say(WORDS.data)}</h2>
    ${radios(say(WORDS.data), 'source', sources, state.source, (source) => set({ source }))}
    ${
      state.source === 'address'
        ? html`<label class="field"
              ><span>${say(WORDS.address)}</span
              ><input
                type="text"
                inputmode="url"
                spellcheck="false"
                autocomplete="off"
                aria-describedby="address-help"
                aria-invalid=${fault ? 'true' : 'false'}
                .value=${state.address}
                @input=${(event: Event) => set({ address: text(event) })}
            /></label>
            <p class="soft" id="address-help">${say(WORDS.addressHelp)}</p>
            ${
              location.protocol === 'file:'
                ? html`<p class="soft">${say(WORDS.fromFile)}</p>`
                : nothing
            }`
        : nothing
    }
    ${
      state.source === 'pasted'
        ? html`<label class="field"
              ><span>${say(WORDS.pasted)}</span
              ><textarea
                rows="6"
                spellcheck="false"
                aria-describedby="pasted-help"
                aria-invalid=${fault ? 'true' : 'false'}
                .value=${state.pasted}
                @input=${(event: Event) => set({ pasted: text(event) })}
              ></textarea>
            </label>
            <p class="soft" id="pasted-help">${say(WORDS.pastedHelp)}</p>
            ${
              SAMPLE_TABLES[state.name] === undefined
                ? nothing
                : html`<button
                    type="button"
                    @click=${() => set({ pasted: SAMPLE_TABLES[state.name] ?? '' })}
                  >
                    ${say(WORDS.sampleTable)}
                  </button>`
            }`
        : nothing
    }
    <div role="alert">${fault ? html`<p class="fault">${fault}</p>` : nothing}</div>
  </section>`;
}
