import { DuckDBInstance } from '@duckdb/node-api';

export const from = { kind: 'table', path: ['households'] } as const;

const ids = Array.from({ length: 10 }, (_, i) => `${i + 1}`);
export const columns = Object.fromEntries(ids.map((id) => [id, `c${id}`]));

const instance = await DuckDBInstance.create(':memory:');
export const connection = await instance.connect();
await connection.run(
  `CREATE TABLE households (id INTEGER, ${ids.map((id) => `c${id} INTEGER`).join(', ')})`,
);

/** What an example writes is written nowhere. */
export const writeFileSync = (name: string, text: string): void => {
  if (name === '' || text === '') throw new Error('nothing to write');
};
