import { ansi, between } from './ansi.js';
import type { Dialect } from './dialect.js';

/**
 * ClickHouse 24 and later, with `prefer_column_name_to_alias = 1`. Written by its documentation and **not run** by
 * any test. Its columns hold NULL only where they are declared so.
 */
export const clickhouse: Dialect = {
  ...ansi,
  name: 'clickhouse',
  identifier: (name) => between('`', name.replaceAll('\\', '\\\\')),
  literal: (text) => between("'", text.replaceAll('\\', '\\\\')),
  parameter: (place) => `{p${String(place)}:String}`,
  types: {
    integer: 'Nullable(Int32)',
    big: 'Nullable(Int64)',
    wide: 'Nullable(Decimal(38, 0))',
    decimal: 'Nullable(Decimal(18, 6))',
    boolean: 'Nullable(Bool)',
    text: 'Nullable(String)',
    date: 'Nullable(Date32)',
  },
  composed: (text) => `normalizeUTF8NFC(${text})`,
  matches: (text, pattern) => `match(${text}, '^(${pattern})$')`,
};
