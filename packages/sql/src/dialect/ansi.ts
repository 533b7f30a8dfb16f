import type { Dialect } from './dialect.js';

/** A name or text between marks; a mark inside is written twice. */
export const between = (mark: string, value: string): string =>
  `${mark}${value.replaceAll(mark, mark + mark)}${mark}`;

/**
 * What the SQL standard says. Nothing runs it as it stands; an engine's own dialect is this with the
 * parts that it does otherwise.
 */
export const ansi: Dialect = {
  name: 'ansi',
  identifier: (name) => between('"', name),
  literal: (text) => between("'", text),
  parameter: () => '?',
  types: {
    integer: 'INTEGER',
    big: 'BIGINT',
    wide: 'DECIMAL(38, 0)',
    decimal: 'DECIMAL(18, 6)',
    boolean: 'BOOLEAN',
    text: 'VARCHAR',
    date: 'DATE',
  },
  composed: (text) => `NORMALIZE(${text}, NFC)`,
  matches: (text, pattern) => `${text} LIKE_REGEX '^(${pattern})$'`,
  fence: '',
  files: null,
  tables: null,
};
