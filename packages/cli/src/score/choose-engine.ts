import { UsageError } from '../usage-error.js';
import { columnsEngine } from './columns-engine.js';
import { duckdbEngine, type DuckdbLimits, loadDuckdb } from './duckdb-engine.js';
import type { ScoreEngine, ScoreJob } from './engine.js';
import type { Partition } from './partition.js';

export const ENGINES = ['auto', 'columns', 'duckdb', 'postgres'] as const;
export type EngineName = (typeof ENGINES)[number];

/** Text up to this size is scored sooner than DuckDB is started and has read it. */
const SMALL = 32 * 1024 * 1024;

const hasDuckdb = (): Promise<boolean> =>
  loadDuckdb().then(
    () => true,
    () => false,
  );

/**
 * The engine for files: the one asked for, or the one that suits their size and form.
 *
 * @throws {@link UsageError} when the one asked for does not read them, or is not installed
 */
export async function chooseEngine(
  asked: Exclude<EngineName, 'postgres'>,
  job: ScoreJob,
  partitions: readonly Partition[],
  limits: DuckdbLimits,
): Promise<ScoreEngine> {
  const has = (format: Partition['format']) => partitions.some((one) => one.format === format);
  if (asked === 'columns' || (asked === 'auto' && has('ndjson') && !has('parquet'))) {
    if (has('parquet')) {
      throw new UsageError('Parquet cần --engine duckdb. / Parquet needs --engine duckdb.');
    }
    return columnsEngine(job);
  }
  if (has('ndjson')) {
    throw new UsageError(
      'NDJSON cần --engine columns, và tách khỏi Parquet. / NDJSON needs --engine columns, apart from Parquet.',
    );
  }
  if (asked === 'auto' && !has('parquet')) {
    const bytes = partitions.reduce((sum, one) => sum + one.bytes, 0);
    if (bytes <= SMALL || !(await hasDuckdb())) return columnsEngine(job);
  }
  return duckdbEngine(job, limits);
}
