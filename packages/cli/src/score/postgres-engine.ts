import { type ColumnType, compileRollUp, postgres } from '@khuyenhoc/sql';
import type { Client } from 'pg';
import { needCompiled } from '../files/need-compiled.js';
import { UsageError } from '../usage-error.js';
import type { PartitionCounts, ScoreJob } from './engine.js';
import { sqlRequest, type TableColumn } from './sql-columns.js';
import { valueText } from './value-text.js';

/** Where a table stands. */
export interface ServerTable {
  readonly url: string;
  /** `households`, or `schema.households`. */
  readonly table: string;
}

/**
 * Scores a table on a PostgreSQL server, in one query; only counts leave it.
 *
 * @param onlySql makes the query, and does not run it
 */
export async function scoreOnServer(
  job: ScoreJob,
  { url, table }: ServerTable,
  onlySql: boolean,
): Promise<{ readonly name: string; readonly counted: PartitionCounts; readonly sql: string }> {
  if (job.by.length === 0) {
    throw new UsageError('Trên máy chủ cần --by. / On a server --by is needed.');
  }
  const client = await connect(url);
  try {
    const path = table.split('.');
    const request = sqlRequest(job, { kind: 'table', path }, await columnsOf(client, path));
    const [first, ...more] = request.by;
    if (first === undefined) throw new TypeError('by');
    const compiled = needCompiled(
      compileRollUp({ ...request.rollUp, by: [first, ...more] }, postgres),
    );
    if (onlySql)
      return {
        name: 'PostgreSQL',
        sql: compiled.sql,
        counted: { places: [], unread: 0, without: [] },
      };
    const { rows } = await client.query<Record<string, unknown>>(compiled.sql, [
      ...compiled.parameters,
    ]);
    const version = await client.query<{ server_version: string }>('SHOW server_version');
    return {
      name: `PostgreSQL ${version.rows[0]?.server_version ?? ''}`.trim(),
      sql: compiled.sql,
      counted: {
        unread: 0,
        without: request.without,
        places: rows.map((row) => ({
          place: compiled.places.map((name) => valueText(row[name]) || null),
          counts: Object.fromEntries(
            compiled.counts.map(({ name, column }) => [name, Number(row[column])]),
          ),
        })),
      },
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw failed(error);
  } finally {
    await client.end();
  }
}

async function connect(url: string): Promise<Client> {
  const { default: pg } = await import('pg').catch(() => {
    throw new UsageError('Cần cài: npm install pg / pg is needed: npm install pg');
  });
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
  } catch (error) {
    throw failed(error);
  }
  return client;
}

const failed = (error: unknown): UsageError => {
  const why = error instanceof Error ? error.message : String(error);
  return new UsageError(`Máy chủ báo lỗi: ${why} / The server says: ${why}`);
};

const TYPES: Readonly<Record<string, readonly [ColumnType, number | null]>> = {
  smallint: ['integer', 2 ** 15 - 1],
  integer: ['integer', 2 ** 31 - 1],
  bigint: ['integer', Number.MAX_SAFE_INTEGER],
  boolean: ['boolean', null],
  date: ['date', null],
  text: ['text', null],
  'character varying': ['text', null],
  character: ['text', null],
};

async function columnsOf(client: Client, path: readonly string[]): Promise<readonly TableColumn[]> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type FROM pg_attribute a
     WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
    [path.map(postgres.identifier).join('.')],
  );
  if (rows.length === 0) {
    const name = path.join('.');
    throw new UsageError(`Máy chủ không có bảng “${name}”. / The server has no table “${name}”.`);
  }
  return rows.map(({ name, type }): TableColumn => {
    const [kind, most] = TYPES[type] ?? ['decimal', null];
    return { name, type: kind, most };
  });
}
