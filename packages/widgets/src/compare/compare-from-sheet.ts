import type { CompareColumn, CompareView, Language } from '@khuyenhoc/core';
import { plain } from '../table/find-column.js';
import { readNumber } from '../table/read-number.js';
import { said, sheetFrame } from '../table/said.js';
import type { Sheet } from '../table/sheet.js';

/**
 * Makes a comparison of a table whose first column names the places and whose others are numbers. A
 * column of words is none of these, and then the table stays as it is.
 */
export function compareFromSheet(sheet: Sheet, language: Language): CompareView | null {
  const { head, rows } = sheet;
  const [name, ...heads] = head;
  if (name === undefined || heads.length === 0) return null;
  const isGap = (cell: string) => /^[–-]?$/.test(cell);
  const numbers = rows.map((cells) =>
    heads.map((_, index) => readNumber(cells[index + 1] ?? '', language)),
  );
  const fits = rows.every((cells, row) =>
    heads.every((_, index) => numbers[row]?.[index] !== null || isGap(cells[index + 1] ?? '')),
  );
  if (!fits) return null;
  const columns = heads.map((label, index): CompareColumn => {
    const percent =
      /%|^ty le|^ti le|rate/.test(plain(label)) ||
      rows.some((cells) => cells[index + 1]?.endsWith('%'));
    return { label: said(label), form: percent ? 'percent' : 'count' };
  });
  return {
    kind: 'compare-view',
    ...sheetFrame(sheet),
    name: said(name),
    columns,
    rows: rows.map((cells, row) => [cells[0] ?? '', ...(numbers[row] ?? [])]),
  };
}
