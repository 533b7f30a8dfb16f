import { escapeHtml } from '../page/escape-html.js';
import type { Dress } from './dress.js';
import type { SheetCell, SheetTable, StaticSheet } from './static-sheet.js';

/** A table without head and foot groups, which some editors do not know, in a box that scrolls. */
export function tableHtml(
  { caption, columns, rows, total = false }: SheetTable,
  dress: Dress,
  attributes = '',
): string {
  const head = columns.map(
    ({ title, number }) =>
      `<th scope="col"${dress.part(number ? 'number-head' : 'head')}>${safe(title)}</th>`,
  );
  const lines = rows.map((row, place) => {
    const cells = row.map((cell, index) => {
      const inner = cellHtml(cell, dress);
      const column = columns[index];
      if (index === 0 && row.length > 1) {
        return `<th scope="row"${dress.part('name')}>${inner}</th>`;
      }
      const part = dress.part(column?.number ? 'number' : 'cell');
      return `<td${part}${dress.head(column?.title ?? '')}>${inner}</td>`;
    });
    const last = total && place === rows.length - 1;
    return `<tr${last ? dress.part('total') : ''}>${cells.join('')}</tr>`;
  });
  const title = caption === '' ? '' : `<caption${dress.part('caption')}>${safe(caption)}</caption>`;
  return `<div${dress.part('scroll')}><table${attributes}${dress.table(columns.length)}>${title}<tbody>
<tr>${head.join('')}</tr>
${lines.join('\n')}
</tbody></table></div>`;
}

function cellHtml({ text, under = [], bar, verdict }: SheetCell, dress: Dress): string {
  const lesser = under.map((line) => `<br><span${dress.part('under')}>${safe(line)}</span>`);
  const said = verdict ? `<strong>${safe(text)}</strong>` : safe(text);
  return `${said}${lesser.join('')}${bar === undefined ? '' : dress.bar(bar)}`;
}

/** What stands above the tables. */
export const headHtml = (
  { title, warning, lines }: StaticSheet,
  dress: Dress,
  level: number,
): readonly string[] => [
  ...(warning === null ? [] : [`<p${dress.part('warning')}>${safe(warning)}</p>`]),
  `<h${level}${dress.part('title')}>${safe(title)}</h${level}>`,
  ...lines.map((line) => `<p>${safe(line)}</p>`),
];

/** Source and days. */
export const footHtml = ({ foot }: StaticSheet, dress: Dress): string =>
  `<p${dress.part('foot')}>${foot.map(safe).join('<br>')}</p>`;

const safe = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');
