import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { shownCell, type SheetRow, type TableIssue, writeCsv } from '@khuyenhoc/schemas/table';
import { UsageError } from '../usage-error.js';

/** A file of the rows that were not taken, each with where it stood and what is wrong with it. */
export interface RejectsFile {
  readonly heading: (names: readonly string[]) => void;
  readonly add: (row: SheetRow, issues: readonly TableIssue[]) => void;
  readonly close: () => Promise<void>;
}

const REASONS = ['Dòng', 'Ô', 'Mã lỗi', 'Lý do'];

/**
 * Writes rejected rows as they come, in the form of an exported table: correct them, take the first four
 * columns away, and import them again.
 */
export function rejectsFile(file: string): RejectsFile {
  const stream = createWriteStream(file);
  let failure: Error | null = null;
  stream.on('error', (error) => (failure = error));
  let begun = false;
  const write = (cells: readonly string[]) => {
    const text = writeCsv([cells]);
    // Only the file as a whole has a byte order mark.
    stream.write(begun ? text.slice(1) : text);
    begun = true;
  };
  return {
    heading: (names) => {
      if (!begun) write([...REASONS, ...names]);
    },
    add: ({ row, cells }, issues) => {
      const errors = issues.filter((one) => one.severity === 'error');
      const list = (of: (issue: TableIssue) => string) => errors.map(of).join(' | ');
      write([
        String(row),
        list((one) => one.cell),
        list((one) => one.code),
        list((one) => one.message.vi),
        ...cells.map(shownCell),
      ]);
    },
    close: async () => {
      stream.end();
      if (failure === null && !stream.writableFinished) await once(stream, 'close');
      if (failure === null) return;
      throw new UsageError(
        `Không ghi được tệp ${file}. / Cannot write the file ${file}. (${failure.message})`,
      );
    },
  };
}
