import type { Language } from '@khuyenhoc/core';
import { FIX_WORDS } from '@khuyenhoc/schemas/table';
import { html, nothing, type TemplateResult } from 'lit';
import type { UsableFigures } from '../read/usable-figures.js';
import type { OfficeWords } from '../words.js';

/** More would only be scrolled past; they come up again when these are mended. */
const SHOWN = 200;

/** What is to be mended, cell by cell, and what was changed. */
export function marksView(
  { marks, fixes }: UsableFigures,
  language: Language,
  words: OfficeWords,
): TemplateResult {
  const errors = marks.filter((one) => one.severity === 'error').length;
  return html`<div class="marks">
    <h3 class=${errors > 0 ? 'bad' : 'good'}>
      ${errors > 0 ? words.mistakes(errors) : words.noMistakes}
    </h3>
    ${errors > 0 ? html`<p class="soft">${words.mistakesHelp}</p>` : nothing}
    ${
      marks.length === 0
        ? nothing
        : html`<div class="scroll" tabindex="0" role="region" aria-label=${words.mistakes(errors)}>
            <table>
              <thead>
                <tr>
                  ${words.columns.map((name) => html`<th scope="col">${name}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${marks.slice(0, SHOWN).map(
                  ({ file, cell, severity, heading, message }) =>
                    html`<tr class=${severity}>
                      <th scope="row"><b>${cell}</b><br /><span class="soft">${file}</span></th>
                      <td>
                        ${heading === '' ? nothing : html`<b>${heading}:</b> `}${
                          severity === 'warning' ? html`<i>(${words.warning})</i> ` : nothing
                        }${message[language]}
                      </td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
    ${marks.length > SHOWN ? html`<p>${words.more(marks.length - SHOWN)}</p>` : nothing}
    ${
      fixes.length === 0
        ? nothing
        : html`<details>
            <summary>${words.fixed}: ${fixes.length}</summary>
            <div class="scroll" tabindex="0" role="region" aria-label=${words.fixed}>
              <table>
                <thead>
                  <tr>
                    ${words.changes.map((name) => html`<th scope="col">${name}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${fixes.map(
                    ({ sheet, cell, from, to, rule }) =>
                      html`<tr>
                        <th scope="row">${sheet === null ? cell : `${sheet}!${cell}`}</th>
                        <td>${from}</td>
                        <td>${to}</td>
                        <td>${FIX_WORDS[rule][language]}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>
          </details>`
    }
  </div>`;
}
