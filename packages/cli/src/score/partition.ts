import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { cannotOpen } from '../files/cannot.js';
import { UsageError } from '../usage-error.js';

type PartitionFormat = 'csv' | 'parquet' | 'ndjson';

/** A file to score: what is scored at once, and not again after an interruption. */
export interface Partition {
  readonly file: string;
  readonly format: PartitionFormat;
  readonly bytes: number;
  /** Changes with the file. */
  readonly key: string;
}

const FORMATS: Readonly<Record<string, PartitionFormat>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.parquet': 'parquet',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

/**
 * The files that names and patterns stand for, each once, in the order of their names.
 *
 * @throws {@link UsageError} when a pattern matches nothing, or a file is of another kind or cannot be opened
 */
export async function findPartitions(patterns: readonly string[]): Promise<readonly Partition[]> {
  const files = new Set<string>();
  for (const pattern of patterns) {
    const found = /[*?[{]/.test(pattern)
      ? await glob([pattern.replaceAll('\\', '/')], { onlyFiles: true, expandDirectories: false })
      : [pattern];
    if (found.length === 0) {
      throw new UsageError(`Không có tệp nào khớp “${pattern}”. / No file matches “${pattern}”.`);
    }
    for (const one of found) files.add(one);
  }
  return Promise.all([...files].sort().map(partitionOf));
}

async function partitionOf(file: string): Promise<Partition> {
  const format = FORMATS[extname(file).toLowerCase()];
  if (format === undefined) {
    throw new UsageError(
      `Tệp ${file}: cần .csv, .parquet, .ndjson. / The file ${file}: .csv, .parquet or .ndjson is needed.`,
    );
  }
  try {
    const { size, mtimeMs } = await stat(file);
    const key = createHash('sha256').update(JSON.stringify([resolve(file), size, mtimeMs]));
    return { file, format, bytes: size, key: key.digest('hex').slice(0, 32) };
  } catch (error) {
    throw cannotOpen(file, error);
  }
}
