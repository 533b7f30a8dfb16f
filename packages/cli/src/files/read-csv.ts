import type { TableRow } from '@khuyenhoc/schemas';
import { CsvError, parse } from 'csv-parse/sync';
import { UsageError } from '../usage-error.js';

/**
 * The rows of a CSV file with their lines, cells between semicolons, commas or tabs, whichever the first
 * line has most of. Empty rows are left out.
 *
 * @throws {@link UsageError} when quotes are not closed
 */
export function readCsv(text: string, file: string): readonly TableRow[] {
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (mark: string) => first.split(mark).length;
  const delimiter = [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
  try {
    const records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records
      .map(({ record, info }) => ({
        // The parser names the line on which a record ends.
        line: info.lines - record.join('').split('\n').length + 1,
        cells: record,
      }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UsageError(
      `Tệp ${file} không phải CSV hợp lệ (có thể thiếu dấu nháy kép đóng). / The file ${file} is not valid CSV (a closing quote may be missing).`,
    );
  }
}
