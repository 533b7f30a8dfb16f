import { html, type TemplateResult } from 'lit';
import type { Part } from '../code/part.js';
import type { Reading } from '../data/reading.js';
import { elementTitle } from '../words/element-titles.js';
import { WORDS } from '../words/words.js';
import { codeView } from './code-view.js';
import type { Context } from './context.js';
import { dataView } from './data-view.js';
import { checkbox, select } from './fields.js';
import { lookView } from './look-view.js';

/** The whole page; the preview is a node of its own, which stays while the rest is drawn anew. */
export function pageView(
  context: Context,
  reading: Reading,
  parts: readonly Part[] | null | 'no-data',
  preview: HTMLElement,
): TemplateResult {
  const { state, made, set, say } = context;
  const elements = made.elements.map(({ name }) => ({
    value: name,
    title: say(elementTitle(name)),
  }));
  const other = state.ui === 'vi' ? 'en' : 'vi';
  return html`<header>
      <div>
        <h1>${say(WORDS.title)}</h1>
        <p>${say(WORDS.lead)}</p>
      </div>
      <button type="button" lang=${other} @click=${() => set({ ui: other })}>
        ${other === 'en' ? 'English' : 'Tiếng Việt'}
      </button>
    </header>
    <main>
      <div class="choices">
        <section aria-labelledby="element">
          <h2 id="element"><span class="step" aria-hidden="true">1</span> ${say(WORDS.element)}</h2>
          ${select(say(WORDS.element), 'element-choice', elements, state.name, (name) => set({ name, pasted: '' }))}
          <p class="soft">
            <code>&lt;kh-${state.name}&gt;</code>
            ${
              state.ui === 'en'
                ? made.elements.find(({ name }) => name === state.name)?.summary
                : ''
            }
          </p>
        </section>
        ${dataView(context, reading)} ${lookView(context)}
      </div>
      <div>
        <section aria-labelledby="preview" class="preview-section">
          <h2 id="preview">${say(WORDS.preview)}</h2>
          <div class="options">
            ${checkbox(say(WORDS.asPhone), state.narrow, (narrow) => set({ narrow }))}
            ${
              state.scheme === 'page'
                ? checkbox(say(WORDS.onDark), state.dark, (dark) => set({ dark }))
                : ''
            }
          </div>
          ${preview}
        </section>
      </div>
      ${codeView(context, parts, reading)}
    </main>
    <footer>
      <p>khuyenhoc ${made.version}, MIT</p>
    </footer>`;
}
