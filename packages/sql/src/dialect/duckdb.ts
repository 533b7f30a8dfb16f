import { ansi } from './ansi.js';
import type { Dialect } from './dialect.js';

/** DuckDB, embedded; the default. Reads Parquet and CSV itself. */
export const duckdb: Dialect = {
  ...ansi,
  name: 'duckdb',
  parameter: (place) => `$${place}`,
  types: { ...ansi.types, wide: 'HUGEINT' },
  composed: (text) => `nfc_normalize(${text})`,
  matches: (text, pattern) => `regexp_full_match(${text}, '${pattern}')`,
  // Cells are read as they stand; what is no number is then counted, not guessed at nor refused.
  files: (format, paths) =>
    format === 'parquet'
      ? `read_parquet([${paths.join(', ')}])`
      : `read_csv([${paths.join(', ')}], header = true, all_varchar = true)`,
  tables: {
    numbered: (sequence) => ({
      column: `BIGINT DEFAULT nextval(${ansi.literal(sequence)})`,
      up: [`CREATE SEQUENCE IF NOT EXISTS ${sequence}`],
      down: [`DROP SEQUENCE IF EXISTS ${sequence}`],
    }),
    routine: null,
    // DuckDB refuses where something is left, and the statement stands last.
    dropSchema: (schema) => `DROP SCHEMA IF EXISTS ${schema}`,
  },
};
