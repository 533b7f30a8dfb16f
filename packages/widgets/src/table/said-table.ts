import type { SaidTable, Words } from '@khuyenhoc/core';
import { html, type TemplateResult } from 'lit/html.js';

/**
 * A table of words. Columns of numbers stand to the right; `extra` puts something under the first cell of
 * a row. Where there is no room for columns, each cell says its head by itself. The roles are written
 * out, since some browsers lose them with the layout of a table.
 */
export function drawTable(
  { caption, columns, rows }: SaidTable,
  say: (words: Words) => string,
  extra: (row: number) => unknown = () => '',
  total = false,
): TemplateResult {
  const sides = columns.map((_, index) =>
    index > 0 && rows.some((row) => /^-?\d/.test(row[index]?.vi ?? '')) ? 'number' : '',
  );
  return html`<table role="table">
    ${
      caption.vi
        ? html`<caption>
            ${say(caption)}
          </caption>`
        : ''
    }
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          (words, index) =>
            html`<th role="columnheader" scope="col" class=${sides[index] ?? ''}>
              ${say(words)}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([first, ...rest], place) =>
          html`<tr role="row" class=${total && place === rows.length - 1 ? 'total' : ''}>
            <th role="rowheader" scope="row">${first && say(first)} ${extra(place)}</th>
            ${rest.map((words, index) => cell(columns[index + 1], sides[index + 1], say(words), say))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const cell = (
  head: Words | undefined,
  side: string | undefined,
  text: string,
  say: (words: Words) => string,
): TemplateResult =>
  html`<td role="cell" class=${side ?? ''}>
    <span class="cue">${head && `${say(head)}: `}</span>${text}
  </td>`;
