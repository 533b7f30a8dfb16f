import { cellName } from '../cell/cell-name.js';
import { type Cell, isBlank, type Merge, type SheetRow, shownCell } from '../cell/cell.js';
import { makeFix } from './fix-cell.js';
import type { Heading } from './heading.js';
import type { AddIssue } from './table-issue.js';
import type { TableEvents, TableOptions } from './table-options.js';

/**
 * Joined cells among the data hold their value in the first cell only. They are told once, at that cell; with
 * `fix` the value is filled down, and each cell listed.
 */
export function mergedValues(
  { merges = [], sheet = null, fix = false }: TableOptions,
  events: TableEvents,
  heading: Heading,
): (row: SheetRow, add: AddIssue) => SheetRow {
  const down = merges
    .filter((one) => one.lastRow > one.firstRow && one.firstRow > heading.row)
    .filter((one) => (heading.columns[one.firstColumn] ?? null) !== null)
    .sort((a, b) => a.firstRow - b.firstRow);
  if (down.length === 0) return (row) => row;
  const values = new Map<Merge, Cell>();
  let next = 0;
  let open: Merge[] = [];
  return (row, add) => {
    open = open.filter((one) => one.lastRow >= row.row);
    for (let one = down[next]; one !== undefined && one.firstRow <= row.row; one = down[next]) {
      next += 1;
      if (one.lastRow >= row.row) open.push(one);
    }
    if (open.length === 0) return row;
    const cells = [...row.cells];
    for (const one of open) {
      const at = one.firstColumn;
      if (row.row === one.firstRow) {
        values.set(one, row.cells[at] ?? null);
        const range = `${cellName(one.firstRow, at)}:${cellName(one.lastRow, one.lastColumn)}`;
        if (!fix) add('cell-merged', at, { received: range });
      } else if (isBlank(cells[at])) {
        const value = values.get(one) ?? null;
        cells[at] = value;
        if (fix && !isBlank(value)) {
          events.fix?.(
            makeFix(sheet, row.row, at, { from: '', to: shownCell(value), rule: 'merged' }),
          );
        }
      }
    }
    return { ...row, cells };
  };
}
