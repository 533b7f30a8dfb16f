import type { SheetTable } from '../static-sheet.js';

/** Columns by their heads; those at these places hold numbers. */
export const columns = (
  titles: readonly string[],
  numbers: readonly number[] = [],
): SheetTable['columns'] =>
  titles.map((title, index) => ({ title, number: numbers.includes(index) }));
