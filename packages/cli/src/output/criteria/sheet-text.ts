import Table from 'cli-table3';
import { wrap } from '../wrap.js';
import type { Sheet, SheetSection } from './sheet.js';

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

/** A table as wide as its content needs, up to the window; what is longer is wrapped. */
export function gridText(
  { head, rows }: NonNullable<SheetSection['table']>,
  width: number,
): string {
  const needed = head.map((one, i) => {
    const cells = [one, ...rows.map((row) => row[i] ?? '')];
    return 2 + Math.max(...cells.flatMap((cell) => cell.split('\n').map((line) => line.length)));
  });
  const free = Math.max(width, 60) - head.length - 1;
  const grid = new Table({
    head: [...head],
    colWidths: fit(needed, free),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const row of rows) grid.push([...row]);
  return grid.toString();
}

/** Widths that add up to what is free: narrow columns get what they need, wide ones share the rest. */
function fit(needed: readonly number[], free: number): number[] {
  let [left, open] = [free, needed.length];
  const widths = [...needed];
  const narrowFirst = needed.map((_, i) => i).sort((a, b) => (needed[a] ?? 0) - (needed[b] ?? 0));
  for (const i of narrowFirst) {
    const width = Math.min(needed[i] ?? 0, Math.floor(left / open));
    widths[i] = width;
    left -= width;
    open -= 1;
  }
  return widths;
}
