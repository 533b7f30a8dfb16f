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
export async function openPostgres(): Promise<(Engine & { server: PostgresServer }) | null> {
  const folder = findPostgres();
  if (folder === null) {
    console.warn('PostgreSQL is not installed (apt-get install postgresql): not compared with it');
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
    query: async (sql, parameters = []) => {
      const { rows, fields } = await client.query<Record<string, Cell>>(sql, [...parameters]);
      const big = fields.filter((one) => one.dataTypeID === BIGINT).map((one) => one.name);
      for (const row of rows) {
        for (const name of big) row[name] = row[name] === null ? null : Number(row[name]);
      }
      return rows;
    },
    close: async () => {
      await client.end();
      await server.stop();
    },
  };
}

const BIGINT = 20;
