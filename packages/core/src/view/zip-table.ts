import type { PageTable } from '../fund-page/page.js';
import type { Words } from '../language/language.js';
import { zipLines } from './in-both.js';

/** A table with every cell said in both languages. */
export interface SaidTable {
  readonly caption: Words;
  readonly columns: readonly Words[];
  readonly rows: readonly (readonly Words[])[];
}

/** Joins a table that was made once for each language; the order of rows is that of the data. */
export function zipTable(vi: PageTable, en: PageTable): SaidTable {
  return {
    caption: { vi: vi.caption, en: en.caption },
    columns: zipLines(
      vi.columns.map((one) => one.label),
      en.columns.map((one) => one.label),
    ),
    rows: vi.rows.map((row, index) => zipLines(row, en.rows[index])),
  };
}
