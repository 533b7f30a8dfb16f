import type { DuckDBConnection } from '@duckdb/node-api';
import { compileCriteriaSet, type Language } from '@khuyenhoc/core';
import { compileRollUp, compileScore, duckdb } from '@khuyenhoc/sql';
import { inLanguage } from '../terminal/in-language.js';
import { needCompiled } from '../files/need-compiled.js';
import { UsageError } from '../usage-error.js';
import type { RawCell } from './cell-value.js';
import { ALL, duckdbColumns, openPartition, OWN_COLUMNS, ROW, TABLE } from './duckdb-table.js';
import type { PartitionCounts, ScoreEngine, ScoreJob, TakeReject } from './engine.js';
import type { Partition } from './partition.js';
import { placeMissing, rowReasons } from './row-reasons.js';
import { widthWords } from './row-source.js';
import { type SqlRequest, sqlRequest } from './sql-columns.js';
import { valueText } from './value-text.js';

/** What DuckDB may use. */
export interface DuckdbLimits {
  readonly threads?: number | undefined;
  /** Such as `2GB`; what is more goes to the disk. */
  readonly memory?: string | undefined;
}

const from = { kind: 'table', path: [TABLE] } as const;

/** Scores Parquet and text tables by SQL in DuckDB. */
export async function duckdbEngine(job: ScoreJob, limits: DuckdbLimits): Promise<ScoreEngine> {
  const { DuckDBInstance, version } = await loadDuckdb();
  const instance = await DuckDBInstance.create(':memory:', {
    ...(limits.threads !== undefined && { threads: String(limits.threads) }),
    ...(limits.memory !== undefined && { memory_limit: limits.memory }),
  });
  const connection = await instance.connect();
  const requestOf = async (partition: Partition, rows: boolean): Promise<SqlRequest> => {
    await openPartition(connection, partition, rows);
    return sqlRequest(job, from, await duckdbColumns(connection));
  };
  return {
    name: `DuckDB ${version()}`,
    count: async (partition, rejects) => {
      const request = await requestOf(partition, true);
      const broken = await brokenRows(connection, partition, request.width, job.language, rejects);
      if (rejects !== undefined) await faultyRows(connection, job, request, broken, rejects);
      const places = await rollUp(connection, request);
      return { places, unread: broken.length, without: request.without };
    },
    explain: async (partition) => {
      const { sql, parameters } = rollUpSql(await requestOf(partition, false));
      return [
        sql,
        ...parameters.map((one, i) => `-- $${String(i + 1)} = ${duckdb.literal(one)}`),
      ].join('\n');
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

/** @throws {@link UsageError} when it is not installed */
export async function loadDuckdb(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new UsageError(
      'Cần cài DuckDB: npm install @duckdb/node-api / DuckDB is needed: npm install @duckdb/node-api',
    );
  }
}

function rollUpSql({ rollUp, by }: SqlRequest) {
  const [first, ...more] = by;
  const places =
    first === undefined ? ([{ column: ALL, type: 'text' }] as const) : ([first, ...more] as const);
  return needCompiled(compileRollUp({ ...rollUp, by: places }, duckdb));
}

async function rollUp(
  connection: DuckDBConnection,
  request: SqlRequest,
): Promise<PartitionCounts['places']> {
  const { sql, parameters, places, counts } = rollUpSql(request);
  const reader = await connection.runAndReadAll(sql, [...parameters]);
  const given = request.by.length;
  return reader.getRowObjectsJS().map((row) => ({
    place: places.slice(0, given).map((name) => valueText(row[name]) || null),
    counts: Object.fromEntries(counts.map(({ name, column }) => [name, Number(row[column])])),
  }));
}

/** The numbers of the lines of a text table with too many or too few cells. */
async function brokenRows(
  connection: DuckDBConnection,
  { format }: Partition,
  width: number,
  language: Language,
  rejects: TakeReject | undefined,
): Promise<readonly number[]> {
  if (format !== 'csv') return [];
  const sql =
    'SELECT line, any_value(csv_line) AS text FROM reject_errors GROUP BY line ORDER BY line';
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS();
  for (const { line, text } of rows) {
    rejects?.({
      row: Number(line),
      code: 'row-width',
      column: '',
      value: valueText(text).trim().slice(0, 200),
      words: inLanguage(widthWords(width - OWN_COLUMNS), language),
    });
  }
  return rows.map(({ line }) => Number(line));
}

/** Rows with answers that could not be used, or with no place, with what the assessor says of them. */
async function faultyRows(
  connection: DuckDBConnection,
  job: ScoreJob,
  { rollUp, columns }: SqlRequest,
  broken: readonly number[],
  rejects: TakeReject,
): Promise<void> {
  const keys = [{ column: ROW, type: 'integer' }] as const;
  const { sql, parameters } = needCompiled(compileScore({ ...rollUp, keys }, duckdb));
  const quote = duckdb.identifier;
  const nowhere = job.by.map((name) => `OR ${quote(name)} IS NULL`).join(' ');
  const compiled = compileCriteriaSet(job.set);
  const found = await connection.stream(
    `SELECT * FROM ${quote(TABLE)} WHERE ${quote(ROW)} IN (SELECT ${quote(ROW)} FROM (${sql}) WHERE fault) ${nowhere} ORDER BY ${quote(ROW)}`,
    [...parameters],
  );
  const names = found.columnNames();
  // Rows were numbered without those that were kept aside.
  let aside = 0;
  for await (const rows of found.yieldRowsJs()) {
    for (const cells of rows) {
      const cell = (name: string): RawCell => plain(cells[names.indexOf(name)]);
      while (Number(cell(ROW)) + aside >= (broken[aside] ?? Infinity)) aside += 1;
      const row = Number(cell(ROW)) + aside;
      const missing = job.by.find((name) => (cell(name) ?? '') === '');
      if (missing !== undefined) {
        rejects({ row, ...placeMissing(missing, job.language) });
      }
      for (const reason of rowReasons(compiled, columns, cell, { goal: job.goal }, job.language)) {
        rejects({ row, ...reason });
      }
    }
  }
}

const plain = (value: unknown): RawCell =>
  typeof value === 'bigint' ? Number(value) : (value as RawCell);
