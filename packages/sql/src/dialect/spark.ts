import { ansi, between } from './ansi.js';
import type { Dialect } from './dialect.js';

/**
 * Spark SQL 3.4 and later, in ANSI mode. Written by its documentation and **not run** by any test. It has no
 * function that composes letters, so texts of places must be in composed form (NFC) already.
 */
export const spark: Dialect = {
  ...ansi,
  name: 'spark',
  identifier: (name) => between('`', name),
  literal: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  types: {
    ...ansi.types,
    integer: 'INT',
    text: 'STRING',
  },
  composed: (text) => text,
  matches: (text, pattern) => `${text} RLIKE '^(${pattern})$'`,
};
