import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../code/part.js';
import type { Reading } from '../data/reading.js';
import { FORMS } from '../state.js';
import { save } from '../save.js';
import { FORM_WORDS, WORDS } from '../words/words.js';
import type { Context } from './context.js';
import { radios } from './fields.js';

/** The ways of embedding, and the pieces of code of the one that was chosen. */
export function codeView(
  context: Context,
  parts: readonly Part[] | null | 'no-data',
  reading: Reading,
): TemplateResult {
  const { state, set, say } = context;
  const forms = FORMS.map((value) => ({ value, title: say(FORM_WORDS[value].title) }));
  return html`<section aria-labelledby="code" class="code-section">
    <h2 id="code"><span class="step" aria-hidden="true">4</span> ${say(WORDS.code)}</h2>
    ${radios(say(WORDS.form), 'form', forms, state.form, (form) => set({ form, done: '' }))}
    <p class="soft">
      ${say(FORM_WORDS[state.form].help)}
      ${reading.ok && reading.content.kind !== 'table' ? say(WORDS.noScript) : nothing}
    </p>
    ${
      parts === 'no-data'
        ? html`<p class="fault">${say(WORDS.noCode)}</p>`
        : parts === null
          ? html`<p class="fault">${say(WORDS.needsTable)}</p>`
          : html`<ol class="parts">
              ${parts.map((part) => html`<li>${partView(context, part)}</li>`)}
            </ol>`
    }
    <p role="status" class="done">${state.done}</p>
  </section>`;
}

function partView({ set, say }: Context, { id, where, code, file }: Part): TemplateResult {
  const copy = async (event: Event) => {
    const block = (event.target as Element).closest('li')?.querySelector('code');
    try {
      await navigator.clipboard.writeText(code);
      set({ done: `${say(WORDS.copied)}: ${say(where)}` });
    } catch {
      // A browser may keep the clipboard from a page; the keys of the reader always reach it.
      if (block) getSelection()?.selectAllChildren(block);
      set({ done: say(WORDS.selected) });
    }
  };
  const label = (words: string) => `${words}: ${file && code === '' ? file.name : say(where)}`;
  return html`<h3>${say(where)}</h3>
    ${
      code === ''
        ? nothing
        : html`<pre
            tabindex="0"
            role="region"
            aria-label=${say(where)}
            data-part=${id}
          ><code>${code}</code></pre>`
    }
    <p class="buttons">
      ${
        code === ''
          ? nothing
          : html`<button
              type="button"
              class="main"
              aria-label=${label(say(WORDS.copy))}
              @click=${copy}
            >
              ${say(WORDS.copy)}
            </button>`
      }
      ${
        file
          ? html`<button
              type="button"
              aria-label=${label(say(WORDS.save))}
              @click=${() => save(file.name, file.type, file.text)}
            >
              ${say(WORDS.save)} <span class="file">${file.name}</span>
            </button>`
          : nothing
      }
    </p>`;
}
