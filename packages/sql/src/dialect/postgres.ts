import { ansi } from './ansi.js';
import type { Dialect } from './dialect.js';

/** PostgreSQL 13 and later. */
export const postgres: Dialect = {
  ...ansi,
  name: 'postgres',
  // A backslash is plain in '…' only where standard_conforming_strings is on; in E'…' always the same.
  literal: (text) =>
    text.includes('\\') ? `E${ansi.literal(text.replaceAll('\\', '\\\\'))}` : ansi.literal(text),
  parameter: (place) => `$${place}`,
  types: { ...ansi.types, wide: 'NUMERIC(38, 0)', decimal: 'NUMERIC(18, 6)', text: 'TEXT' },
  composed: (text) => `normalize(${text}, NFC)`,
  matches: (text, pattern) => `${text} ~ '^(${pattern})$'`,
  // Else subqueries are folded into one, and what a step computes once is computed many times.
  fence: 'OFFSET 0',
  tables: {
    numbered: () => ({ column: 'BIGINT GENERATED ALWAYS AS IDENTITY', up: [], down: [] }),
    routine: (name, statements) => ({
      up: `CREATE OR REPLACE FUNCTION ${name}() RETURNS TABLE (accepted BIGINT, rejected BIGINT)
LANGUAGE sql AS $khuyenhoc$
${statements.map((one) => `${one};`).join('\n')}
$khuyenhoc$`,
      call: `SELECT * FROM ${name}()`,
      down: `DROP FUNCTION IF EXISTS ${name}()`,
    }),
    dropSchema: (schema) => `DO $khuyenhoc$ BEGIN
  DROP SCHEMA IF EXISTS ${schema};
EXCEPTION WHEN dependent_objects_still_exist THEN NULL;
END $khuyenhoc$`,
  },
};
