/**
 * A number as a sheet holds it, with what its format says that it is: a plain number, a share of one shown
 * as per cent, or a day (then `day` is that day, `null` where the serial number names no real day).
 */
type NumberCell =
  | { readonly as: 'number' | 'percent'; readonly number: number }
  | { readonly as: 'day'; readonly number: number; readonly day: string | null };

/** What one cell holds; null = nothing. */
export type Cell = string | NumberCell | boolean | null;

/** A row of a table with its number, from 1, as the spreadsheet (or the text file) counts. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** Fonts of the old alphabets, by column from 0; only where there are some. */
  readonly fonts?: ReadonlyMap<number, string>;
}

/** A block of joined cells; rows from 1, columns from 0, the ends belong to it. */
export interface Merge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A cell as its writer sees it, for messages. */
export function shownCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell.as === 'day') return cell.day ?? String(cell.number);
  const number = cell.as === 'percent' ? Number((cell.number * 100).toPrecision(12)) : cell.number;
  return `${String(number).replace('.', ',')}${cell.as === 'percent' ? '%' : ''}`;
}

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
