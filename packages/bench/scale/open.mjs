import { DuckDBInstance } from '@duckdb/node-api';

/** DuckDB in memory with so many threads. */
export async function open(threads) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  return instance.connect();
}

/** Rows of a query as text, in order, so that answers can be compared. */
export async function rowsOf(connection, sql, parameters = []) {
  const reader = await connection.runAndReadAll(sql, parameters);
  return reader.getRowsJS().map((row) => row.map(Number).join());
}
