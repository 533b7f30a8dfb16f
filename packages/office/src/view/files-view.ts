import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../state.js';
import type { OfficeWords } from '../words.js';
import type { Actions } from './actions.js';

/** The second step: files dropped or chosen, and what was found in each. */
export function filesView(
  { tables, fix, busy, trouble }: State,
  words: OfficeWords,
  { take, setFix, remove }: Actions,
): TemplateResult {
  const drop = (event: DragEvent) => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.remove('over');
    take([...(event.dataTransfer?.files ?? [])]);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.add('over');
  };
  const leave = (event: DragEvent) => (event.currentTarget as HTMLElement).classList.remove('over');
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    take([...(input.files ?? [])]);
    input.value = '';
  };
  return html`<section aria-labelledby="files">
    <h2 id="files"><span class="step">2</span> ${words.files}</h2>
    <label class="drop" @drop=${drop} @dragover=${over} @dragleave=${leave}>
      <strong>${words.drop}</strong><span class="soft">${words.dropHelp}</span>
      <span class="button">${words.choose}</span>
      <input type="file" multiple accept=".xlsx,.csv,.json" @change=${chosen} />
    </label>
    <p role="status" class="busy">${busy ?? nothing}</p>
    ${trouble === null ? nothing : html`<p role="alert" class="trouble">${trouble}</p>`}
    <ul class="tables">
      ${tables.map(
        ({ table: { file, rows, rejected, unfilled } }, index) =>
          html`<li>
            <span><strong>${file}</strong> ${words.rows(rows - rejected, rejected, unfilled)}</span>
            <button
              type="button"
              @click=${() => remove(index)}
              aria-label="${words.remove} ${file}"
            >
              ${words.remove}
            </button>
          </li>`,
      )}
    </ul>
    <label class="check"
      ><input
        type="checkbox"
        .checked=${fix}
        @change=${(event: Event) => setFix((event.target as HTMLInputElement).checked)}
      /><span>${words.fix}<br /><span class="soft">${words.fixHelp}</span></span></label
    >
  </section>`;
}
