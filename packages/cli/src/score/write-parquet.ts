import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duckdb } from '@khuyenhoc/sql';
import { loadDuckdb } from './duckdb-engine.js';
import { scoreCsv } from './score-output.js';
import type { ScoreResult } from './score-result.js';

/**
 * The table of `scoreCsv` as a Parquet file: codes of places as text, counts as whole numbers.
 *
 * @throws UsageError when DuckDB, which writes it, is not installed
 */
export async function scoreParquet(result: ScoreResult): Promise<Uint8Array> {
  const { DuckDBInstance } = await loadDuckdb();
  const folder = await mkdtemp(join(tmpdir(), 'khuyenhoc-'));
  const [from, to] = ['counts.csv', 'counts.parquet'].map((name) => join(folder, name));
  if (from === undefined || to === undefined) throw new TypeError('names');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const csv = scoreCsv(result);
    await writeFile(from, csv);
    const [head = ''] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
    const counts = Object.keys(result.places[0]?.counts ?? {});
    const columns = [
      ...result.by.map((name) => [name, 'VARCHAR']),
      ...counts.map((name) => [name, 'BIGINT']),
    ]
      .map(([name = '', type = '']) => `${duckdb.literal(name)}: ${duckdb.literal(type)}`)
      .join(', ');
    const separator = head.includes(';') ? ';' : ',';
    await connection.run(
      `COPY (SELECT * FROM read_csv(${duckdb.literal(from)}, header = true, auto_detect = false, delim = '${separator}', quote = '"', escape = '"', columns = {${columns}})) TO ${duckdb.literal(to)} (FORMAT parquet)`,
    );
    return await readFile(to);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}
