import { PGlite } from '@electric-sql/pglite';
import { DuckDBInstance } from '@duckdb/node-api';
import pg from 'pg';
import { type Dialect, duckdb, postgres } from '../src/index.js';
import { findPostgres, type PostgresServer, startPostgres } from './postgres-server.js';
import type { Cell, Table } from './random-tables.js';

/** An engine that the tests run. */
export interface Engine {
  readonly dialect: Dialect;
  readonly run: (sql: string) => Promise<void>;
  /** Rows as objects; whole numbers as numbers. */
  readonly query: (sql: string, parameters?: readonly string[]) => Promise<Record<string, Cell>[]>;
  readonly close: () => Promise<void>;
}

export async function openDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return {
    dialect: duckdb,
    run: async (sql) => {
      await connection.run(sql);
    },
    query: async (sql, parameters = []) => {
      const reader = await connection.runAndReadAll(sql, [...parameters]);
      return reader
        .getRowObjectsJS()
        .map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([name, value]) => [
              name,
              typeof value === 'bigint' ? Number(value) : (value as Cell),
            ]),
          ),
        );
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

const literal = (cell: Cell): string =>
  cell === null
    ? 'NULL'
    : typeof cell === 'string'
      ? `'${cell.replaceAll("'", "''")}'`
      : String(cell).toUpperCase();

/** Puts a table in the place of one that was there before. */
export async function fill(engine: Engine, name: string, { columns, rows }: Table): Promise<void> {
  const quote = engine.dialect.identifier;
  const declared = columns.map((one) => `${quote(one.name)} ${one.type}`).join(', ');
  await engine.run(`DROP TABLE IF EXISTS ${quote(name)}`);
  await engine.run(`CREATE TABLE ${quote(name)} (${declared})`);
  if (rows.length === 0) return;
  const values = rows.map((cells) => `(${cells.map(literal).join(', ')})`).join(',\n');
  await engine.run(`INSERT INTO ${quote(name)} VALUES ${values}`);
}

/** A PostgreSQL of the tests' own; null, said in one line, where none is installed. */
async function openPostgres(): Promise<(Engine & { server: PostgresServer }) | null> {
  const folder = findPostgres();
  if (folder === null) {
    console.warn(
      'PostgreSQL is not installed (apt-get install postgresql): PGlite stands in for it',
    );
    return null;
  }
  const server = await startPostgres(folder);
  const client = new pg.Client({ host: server.socket, user: server.user, database: 'postgres' });
  await client.connect();
  return {
    server,
    dialect: postgres,
    run: async (sql) => {
      await client.query(sql);
    },
    query: async (sql, parameters = []) =>
      plain(await client.query<Record<string, Cell>>(sql, [...parameters])),
    close: async () => {
      await client.end();
      await server.stop();
    },
  };
}

/** PostgreSQL compiled for this process, which is there wherever the tests are. */
async function openPglite(): Promise<Engine> {
  const client = await PGlite.create();
  return {
    dialect: postgres,
    run: async (sql) => {
      await client.exec(sql);
    },
    query: async (sql, parameters = []) =>
      plain(await client.query<Record<string, Cell>>(sql, [...parameters])),
    close: () => client.close(),
  };
}

/** DuckDB and PostgreSQL: a real one where it is installed, else, or when all are asked for, the one in this process. */
export async function openEngines(asked?: 'all'): Promise<readonly Engine[]> {
  const [inProcess, server] = await Promise.all([openDuckdb(), openPostgres()]);
  const embedded = server === null || asked === 'all' ? await openPglite() : null;
  return [inProcess, server, embedded].filter((one) => one !== null);
}

const BIGINT = 20;

interface Answer {
  readonly rows: Record<string, Cell>[];
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
}

function plain({ rows, fields }: Answer): Record<string, Cell>[] {
  const big = fields.filter((one) => one.dataTypeID === BIGINT).map((one) => one.name);
  for (const row of rows) {
    for (const name of big) row[name] = row[name] === null ? null : Number(row[name]);
  }
  return rows;
}
