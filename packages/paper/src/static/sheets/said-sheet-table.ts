import type { Language, SaidTable } from '@khuyenhoc/core';
import type { SheetTable } from '../static-sheet.js';

/** A table of words in one of its languages; a column that begins with a digit holds numbers. */
export function saidSheetTable(
  { caption, columns, rows }: SaidTable,
  language: Language,
  total = false,
): SheetTable {
  return {
    caption: caption[language],
    columns: columns.map((title, index) => ({
      title: title[language],
      number: index > 0 && rows.some((row) => /^-?\d/.test(row[index]?.vi ?? '')),
    })),
    rows: rows.map((row) => row.map((words) => ({ text: words[language] }))),
    total,
  };
}
