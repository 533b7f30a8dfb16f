import { FileFault, shownCell } from '@khuyenhoc/schemas/table';
import { eachLine } from '../files/each-line.js';
import { openTableSource } from '../files/table-source.js';
import { UsageError } from '../usage-error.js';
import type { RawCell } from './cell-value.js';
import type { TakeReject } from './engine.js';
import type { Partition } from './partition.js';

/** Rows of a partition, one by one; a row is asked for its cells by the names of columns. */
export interface RowTaker {
  /** Called once, before the first row; null = each row names its own columns. */
  readonly header: (names: readonly string[] | null) => void;
  readonly row: (number: number, cell: (name: string) => RawCell) => void;
  /** A row that is none. */
  readonly broken: TakeReject;
}

/**
 * Reads a text table or NDJSON.
 *
 * @throws {@link UsageError} when it cannot be read in any way
 */
export async function eachRow(
  partition: Partition,
  taker: RowTaker,
  progress: (bytes: number) => void,
): Promise<void> {
  if (partition.format === 'ndjson') return eachObject(partition.file, taker, progress);
  try {
    const { sheets } = await openTableSource(partition.file);
    let places: ReadonlyMap<string, number> | null = null;
    await sheets[0]?.eachRow(({ row, cells }) => {
      if (places === null) {
        const names = cells.map((cell) => shownCell(cell).trim().normalize('NFC'));
        places = new Map(names.map((name, i) => [name, i]));
        taker.header(names);
        return;
      }
      if (cells.length === 1 && cells[0] === '') return;
      if (cells.length !== places.size) {
        taker.broken({
          row,
          code: 'row-width',
          column: '',
          value: cells
            .map((cell) => shownCell(cell))
            .join(';')
            .slice(0, 200),
          words: widthWords(places.size),
        });
        return;
      }
      const at = places;
      taker.row(row, (name) => cells[at.get(name) ?? -1] as RawCell);
    });
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    throw new UsageError(
      `Không đọc được tệp ${partition.file} (${error.code}). / The file ${partition.file} cannot be read (${error.code}).`,
    );
  }
}

async function eachObject(
  file: string,
  taker: RowTaker,
  progress: (bytes: number) => void,
): Promise<void> {
  taker.header(null);
  await eachLine(
    file,
    (text, line) => {
      const row = objectOf(text);
      if (row === null) {
        taker.broken({
          row: line,
          code: 'json-not-object',
          column: '',
          value: text.slice(0, 200),
          words: '',
        });
        return;
      }
      taker.row(line, (name) => (Object.hasOwn(row, name) ? (row[name] as RawCell) : null));
    },
    progress,
  );
}

function objectOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** What is wrong with a row of too many or too few cells. */
export const widthWords = (columns: number): string =>
  `số ô không bằng số cột (${String(columns)}) / not as many cells as columns (${String(columns)})`;
