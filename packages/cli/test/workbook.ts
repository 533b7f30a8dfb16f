import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellValue, writeXlsx, type WriteSheet } from 'hucre';
import { temporary } from './command.js';

/** Writes a workbook of one sheet (more through `more`) and gives its path. */
export async function workbook(
  rows: CellValue[][],
  more: Partial<WriteSheet> = {},
  name = 'table.xlsx',
): Promise<string> {
  const file = join(temporary(), name);
  writeFileSync(file, await writeXlsx({ sheets: [{ name: 'Số liệu', rows, ...more }] }));
  return file;
}

/** Codes with their cells, in the order in which they are told. */
export const told = (issues: readonly { code: string; cell: string }[]): string[] =>
  issues.map(({ code, cell }) => `${cell} ${code}`);
