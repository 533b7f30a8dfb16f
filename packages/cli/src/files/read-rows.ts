import type { TableRow } from '@khuyenhoc/schemas';
import { type Cell, faultIssue, FileFault, isBlank } from '@khuyenhoc/schemas/table';
import { printIssues } from './print-issues.js';
import { openTableSource } from './table-source.js';

/**
 * The rows of a CSV file, or of the first sheet of a workbook, with their numbers; empty ones are left out.
 * Null after saying why the file cannot be read.
 *
 * @throws UsageError when the file cannot be opened
 */
export async function readRows(file: string): Promise<readonly TableRow<Cell>[] | null> {
  const rows: TableRow<Cell>[] = [];
  try {
    const { sheets } = await openTableSource(file);
    await sheets[0]?.eachRow(({ row, cells }) => {
      if (!cells.every(isBlank)) rows.push({ line: row, cells });
    });
    return rows;
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    printIssues(file, [faultIssue(error)]);
    process.exitCode = 1;
    return null;
  }
}
