import type { SaidTable, Words } from '@khuyenhoc/core';
import { html, type TemplateResult } from 'lit/html.js';

/**
 * A table of words. Cells behind the first that begin with a digit stand to the right; `extra` puts
 * something under the first cell of a row.
 */
export function drawTable(
  { caption, columns, rows }: SaidTable,
  say: (words: Words) => string,
  extra: (row: number) => unknown = () => '',
  total = false,
): TemplateResult {
  const side = (index: number) =>
    index > 0 && rows.some((row) => /^-?\d/.test(row[index]?.vi ?? '')) ? 'number' : '';
  return html`<table>
    ${
      caption.vi
        ? html`<caption>
            ${say(caption)}
          </caption>`
        : ''
    }
    <thead>
      <tr>
        ${columns.map((words, index) => html`<th scope="col" class=${side(index)}>${say(words)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row, place) =>
          html`<tr class=${total && place === rows.length - 1 ? 'total' : ''}>
            ${row.map((words, index) =>
              index === 0
                ? html`<th scope="row">${say(words)} ${extra(place)}</th>`
                : html`<td class=${side(index)}>${say(words)}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
