import { isBlank, type SheetRow, shownCell } from '../cell/cell.js';
import type { CellValue, Column, Layout } from '../layout/layout.js';
import { columnNamed } from './heading.js';
import { readCell } from './read-cell.js';
import { type CellPlace, type TableIssue, tableIssue } from './table-issue.js';

/** A value written above the table, for all of it. */
export interface Setting {
  readonly column: Column;
  readonly value: CellValue;
  readonly place: CellPlace;
}

/**
 * Reads the lines above the headings: “Mã thỏa thuận | tq-2022”, also in one cell with a colon. The headings
 * of columns may stand there too, for a value that all rows share. Other lines are titles and notes.
 */
export function readSettings(
  rows: readonly SheetRow[],
  layout: Layout,
  sheet: string | null,
): { readonly settings: readonly Setting[]; readonly issues: readonly TableIssue[] } {
  const settings: Setting[] = [];
  const issues: TableIssue[] = [];
  const all = [...layout.settings, ...layout.columns];
  const take = (name: string, cell: SheetRow['cells'][number], place: CellPlace): boolean => {
    const column = columnNamed(all, name);
    if (column === undefined || column.type === 'row-number' || isBlank(cell)) return false;
    const read = readCell(cell, column);
    if (read.ok) settings.push({ column, value: read.value, place });
    else issues.push(tableIssue(read.code, column.name.vi, place, read.facts));
    return true;
  };
  for (const { row, cells } of rows) {
    for (let at = 0; at < cells.length; at += 1) {
      const text = shownCell(cells[at]).trim();
      if (text === '') continue;
      const next = cells.findIndex((cell, index) => index > at && !isBlank(cell));
      if (next !== -1 && take(text, cells[next] ?? null, { sheet, row, column: next })) {
        at = next;
        continue;
      }
      const [, name = '', value = ''] = /^([^:]{2,60}):\s*(\S.*)$/.exec(text) ?? [];
      if (name !== '') take(name, value, { sheet, row, column: at });
    }
  }
  return { settings, issues };
}
