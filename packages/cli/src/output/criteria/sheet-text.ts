import Table from 'cli-table3';
import { wrap } from '../wrap.js';
import type { Sheet, SheetSection } from '@khuyenhoc/core';

/**
 * A sheet for the terminal.
 *
 * @param width of the window, in characters
 */
export const sheetText = ({ title, lines, sections }: Sheet, width: number): string =>
  [
    title.toLocaleUpperCase('vi'),
    ...lines.flatMap((one) => wrap(one, width, '  ')),
    ...sections.flatMap((one) => sectionText(one, width)),
  ].join('\n');

const sectionText = ({ title, lines, table }: SheetSection, width: number): string[] => [
  '',
  title.toLocaleUpperCase('vi'),
  ...lines.flatMap((one) => wrap(`  - ${one}`, width, '    ')),
  ...(table === undefined ? [] : [gridText(table, width)]),
];

/** A table as wide as its content needs, up to the window; what is longer is wrapped, no word is cut. */
export function gridText(
  { head, rows }: NonNullable<SheetSection['table']>,
  width: number,
): string {
  const columns = head.map((one, i) => [one, ...rows.map((row) => row[i] ?? '')]);
  const longest = (cells: readonly string[], between: RegExp) =>
    2 + Math.max(...cells.flatMap((cell) => cell.split(between).map((part) => part.length)));
  const least = columns.map((cells) => longest(cells, /\s/));
  const needed = columns.map((cells) => longest(cells, /\n/));
  const grid = new Table({
    head: [...head],
    colWidths: fit(least, needed, width - head.length - 1),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const row of rows) grid.push([...row]);
  return grid.toString();
}

/** Column widths: what no column can do without, then what is left to the narrowest that need more. */
function fit(least: readonly number[], needed: readonly number[], free: number): number[] {
  const widths = [...least];
  let left = free - least.reduce((sum, one) => sum + one, 0);
  const wanting = (i: number) => (widths[i] ?? 0) < (needed[i] ?? 0);
  for (; left > 0; left--) {
    const open = widths.map((_, i) => i).filter(wanting);
    if (open.length === 0) break;
    const narrowest = open.reduce((a, b) => ((widths[b] ?? 0) < (widths[a] ?? 0) ? b : a));
    widths[narrowest] = (widths[narrowest] ?? 0) + 1;
  }
  return widths;
}
