import type { DuckDBConnection } from '@duckdb/node-api';
import { type ColumnType, duckdb } from '@khuyenhoc/sql';
import { UsageError } from '../usage-error.js';
import { csvForm } from './csv-header.js';
import type { Partition } from './partition.js';
import type { TableColumn } from './sql-columns.js';
import { valueText } from './value-text.js';

/** Under this name a partition is read, whatever its file is called. */
export const TABLE = 'partition_rows';
/** The number of a row in its file. */
export const ROW = '#row';
/** A column that is the same for all rows: without places they are one group. */
export const ALL = '#all';
export const OWN_COLUMNS = 2;

const { identifier, literal } = duckdb;

/**
 * Makes a partition the table that queries read. Text tables are read in once, Parquet where it lies.
 *
 * @param rows false = only the columns are asked for, so no row is read
 */
export async function openPartition(
  connection: DuckDBConnection,
  { file, format }: Partition,
  rows: boolean,
): Promise<void> {
  const table = identifier(TABLE);
  await connection.run(`DROP VIEW IF EXISTS ${table}`).catch(() => undefined);
  await connection.run(`DROP TABLE IF EXISTS ${table}`).catch(() => undefined);
  try {
    if (format === 'parquet') {
      await connection.run(
        `CREATE TEMP VIEW ${table} AS SELECT file_row_number + 1 AS ${identifier(ROW)}, * EXCLUDE (file_row_number), '' AS ${identifier(ALL)} FROM read_parquet(${literal(file)}, file_row_number = true)`,
      );
      return;
    }
    await connection.run('DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans');
    await connection.run(
      `CREATE TEMP TABLE ${table} AS SELECT row_number() OVER () + 1 AS ${identifier(ROW)}, *, '' AS ${identifier(ALL)} FROM ${await csvSource(file)}${rows ? '' : ' LIMIT 0'}`,
    );
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const why = error instanceof Error ? error.message.split('\n')[0] : '';
    throw new UsageError(
      `Không đọc được tệp ${file}. / The file ${file} cannot be read. (${String(why)})`,
    );
  }
}

/** Nothing about the file is left to guesses: what we found is said, and lines that do not fit are kept aside. */
async function csvSource(file: string): Promise<string> {
  const { utf8, separator, header } = await csvForm(file);
  if (!utf8) {
    throw new UsageError(
      `Tệp ${file} không phải UTF-8: thêm --engine columns. / The file ${file} is not UTF-8: add --engine columns.`,
    );
  }
  const columns = header.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ');
  const options = [
    `delim = ${literal(separator)}`,
    `quote = '"'`,
    `escape = '"'`,
    'header = true',
    'auto_detect = false',
    `columns = {${columns}}`,
    'store_rejects = true',
    'rejects_limit = 0',
  ];
  return `read_csv(${literal(file)}, ${options.join(', ')})`;
}

const INTEGERS: Readonly<Record<string, number>> = {
  TINYINT: 2 ** 7 - 1,
  UTINYINT: 2 ** 8 - 1,
  SMALLINT: 2 ** 15 - 1,
  USMALLINT: 2 ** 16 - 1,
  INTEGER: 2 ** 31 - 1,
  UINTEGER: 2 ** 32 - 1,
  BIGINT: Number.MAX_SAFE_INTEGER,
  UBIGINT: Number.MAX_SAFE_INTEGER,
};

const OTHERS: Readonly<Record<string, ColumnType>> = {
  BOOLEAN: 'boolean',
  VARCHAR: 'text',
  DATE: 'date',
};

/** The columns of the table that is open. */
export async function duckdbColumns(connection: DuckDBConnection): Promise<readonly TableColumn[]> {
  const rows = (await connection.runAndReadAll(`DESCRIBE ${identifier(TABLE)}`)).getRowObjectsJS();
  return rows.map(({ column_name, column_type }): TableColumn => {
    const name = valueText(column_name);
    const type = valueText(column_type);
    const most = INTEGERS[type];
    if (most !== undefined) return { name, type: 'integer', most };
    return { name, type: OTHERS[type] ?? 'decimal', most: null };
  });
}
