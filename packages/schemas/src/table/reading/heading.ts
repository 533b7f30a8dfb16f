import { type Cell, isBlank, type Merge, type SheetRow, shownCell } from '../cell/cell.js';
import type { Column, Layout } from '../layout/layout.js';
import { plainLetters } from '../plain-letters.js';
import { legacyText } from '../text/legacy-text.js';

/** Where the headings of a table stand, and which column each is. */
export interface Heading {
  /** Number of the (last) row of headings, from 1. */
  readonly row: number;
  /** Number of the first row of headings. */
  readonly top: number;
  readonly layout: Layout;
  /** By position from 0; null = nothing that the layout knows. */
  readonly columns: readonly (Column | null)[];
  readonly names: readonly string[];
}

/** A heading for comparing: without marks, case, line breaks and signs. */
const plainHeading = (name: string): string =>
  plainLetters(legacyText(name)?.text ?? name)
    .replace(/\(.*?\)|[*:]/g, ' ')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();

const known = new WeakMap<readonly Column[], ReadonlyMap<string, Column>>();

/** The column that a heading means. */
export function columnNamed(columns: readonly Column[], name: string): Column | undefined {
  let names = known.get(columns);
  if (names === undefined) {
    const made = new Map<string, Column>();
    // The first names win over the others of any column.
    for (const list of [
      (one: Column) => [one.name.vi, one.name.en],
      (one: Column) => one.also ?? [],
    ]) {
      for (const column of columns) {
        for (const one of list(column)) {
          const plain = plainHeading(one);
          if (!made.has(plain)) made.set(plain, column);
        }
      }
    }
    known.set(columns, (names = made));
  }
  return names.get(plainHeading(name));
}

/**
 * Finds the headings among the first rows: those that a layout knows most of. Heads of two rows, with cells
 * joined across, are read together (“Kỳ báo cáo” over “Từ ngày”).
 */
export function findHeading(
  rows: readonly SheetRow[],
  merges: readonly Merge[],
  layouts: readonly Layout[],
): Heading | null {
  let best: { heading: Heading; score: number } | null = null;
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    const single = row.cells.map(headingText);
    const heads = [{ row: row.row, names: single }];
    if (next?.row === row.row + 1 && isGrouped(row, next, merges)) {
      heads.push({ row: next.row, names: joined(row, next, merges) });
    }
    for (const { row: last, names } of heads) {
      for (const layout of layouts) {
        const columns = names.map((name) => matching(layout, name));
        const matched = new Set(columns.filter((one) => one !== null && one.type !== 'row-number'));
        const score = matched.size - lacking(layout, columns);
        const named = names.filter((name) => name !== '').length;
        if (matched.size < 2 || (matched.size < 5 && 2 * matched.size < named)) continue;
        if (best === null || score > best.score) {
          best = {
            heading: { row: last, top: row.row, layout, columns, names: names.map(shownName) },
            score,
          };
        }
      }
    }
  });
  return (best as { heading: Heading } | null)?.heading ?? null;
}

/** A heading with a lack counts a little less, so that ties go to the layout that fits. */
const lacking = (layout: Layout, columns: readonly (Column | null)[]): number =>
  layout.columns.filter((one) => one.required && !columns.includes(one)).length / 4;

const headingText = (cell: Cell): string => shownCell(cell).trim().replace(/\s+/g, ' ');

/** In a two-row head the names are parted by what no heading holds, until it is known which is meant. */
const BAR = '\n';

const shownName = (name: string): string => name.replace(BAR, ' – ');

function matching({ columns }: Layout, name: string): Column | null {
  const [top = '', bottom] = name.split(BAR);
  if (bottom === undefined) return columnNamed(columns, top) ?? null;
  return columnNamed(columns, `${top} ${bottom}`) ?? columnNamed(columns, bottom) ?? null;
}

function joined(top: SheetRow, bottom: SheetRow, merges: readonly Merge[]): string[] {
  const width = Math.max(top.cells.length, bottom.cells.length);
  return Array.from({ length: width }, (_, column) => {
    const over = headingText(top.cells[origin(top.row, column, merges)] ?? null);
    const under = isBlank(bottom.cells[column]) ? '' : headingText(bottom.cells[column] ?? null);
    return over === '' || under === '' ? over || under : `${over}${BAR}${under}`;
  });
}

/**
 * Whether two rows are one head: where both are filled, the upper cell stands over several (it is joined, or
 * its neighbour is empty).
 */
function isGrouped(top: SheetRow, bottom: SheetRow, merges: readonly Merge[]): boolean {
  return bottom.cells.every((cell, at) => {
    if (isBlank(cell) || isBlank(top.cells[at])) return true;
    const spans = merges.some(
      (one) => one.firstRow === top.row && one.firstColumn === at && one.lastColumn > at,
    );
    return spans || (merges.length === 0 && isBlank(top.cells[at + 1]));
  });
}

/** The column that holds the value of a joined cell. */
function origin(row: number, column: number, merges: readonly Merge[]): number {
  const merge = merges.find(
    (one) =>
      one.firstRow <= row &&
      row <= one.lastRow &&
      one.firstColumn <= column &&
      column <= one.lastColumn,
  );
  return merge?.firstColumn ?? column;
}
