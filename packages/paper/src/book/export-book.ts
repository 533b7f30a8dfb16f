import { daySerial, type TableGrid } from '@khuyenhoc/schemas/table';
import { type Cell, type CellValue, writeXlsx } from 'hucre';
import { BODY, FONT, HEAD, NAME, SETTING } from './cell-styles.js';

const DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** A table as a workbook of one sheet: days are days, numbers are numbers, and all else is text. */
export function exportBook(grid: TableGrid, title: string, sheet: string): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  const rows: CellValue[][] = [[title]];
  cells.set('0,0', { style: { font: { ...FONT, bold: true, size: 14 } } });
  grid.settings.forEach(([name, value], index) => {
    rows.push([name, value]);
    cells.set(`${index + 1},0`, { style: NAME });
    cells.set(`${index + 1},1`, { style: SETTING });
  });
  rows.push([]);
  const head = rows.length;
  rows.push([...grid.headings]);
  grid.columns.forEach((column, index) =>
    cells.set(`${head},${index}`, { style: HEAD(column.required === true) }),
  );
  for (const row of grid.rows) {
    row.forEach((value, index) => {
      const day =
        grid.columns[index]?.type === 'day' && typeof value === 'string' && DAY.test(value);
      const numFmt = day ? 'dd/mm/yyyy' : typeof value === 'number' ? '#,##0.####' : '@';
      cells.set(`${rows.length},${index}`, { style: { ...BODY, numFmt } });
    });
    rows.push(
      row.map((value, index) => (grid.columns[index]?.type === 'day' ? serialOf(value) : value)),
    );
  }
  const columns = grid.columns.map((one) => ({ width: one.width ?? 14 }));
  return writeXlsx({
    sheets: [{ name: sheet, rows, cells, columns, freezePane: { rows: head + 1 } }],
  });
}

function serialOf(value: string | number | null): CellValue {
  const parts = typeof value === 'string' ? DAY.exec(value) : null;
  return parts === null
    ? value
    : daySerial(`${parts[3] ?? ''}-${parts[2] ?? ''}-${parts[1] ?? ''}`);
}
