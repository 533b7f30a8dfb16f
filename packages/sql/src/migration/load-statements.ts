import type { Dialect } from '../dialect/dialect.js';
import { emitExpr, type Writer } from '../emit/emit-expr.js';
import { CALENDAR_DATE } from '../source/patterns.js';
import type { Conversion } from './conversions.js';
import type { TableNames } from './table-names.js';

/** What rows are known by, in every table: the one assessed, its places, the last day of its period. */
export const KEYS = ['id', 'province', 'commune', 'period_to'] as const;

/**
 * The statements that take what stands in the staging table into the table of answers. A row without what
 * it is known by is refused whole; a cell that cannot be used is left empty, and both are listed with the
 * reason. Taking the same rows twice changes nothing.
 */
export function loadStatements(
  names: TableNames,
  cells: readonly Conversion[],
  dialect: Dialect,
): readonly string[] {
  const { identifier: quote, literal, types } = dialect;
  const to: Writer = { dialect, text: literal };
  const { staging, rejects, answers } = names;
  const columns = [...KEYS, ...cells.map((one) => one.column)].map(quote);
  const day = dialect.matches('"period_to"', CALENDAR_DATE);

  const reject = (code: string, column: string, where: string): string => {
    const value = quote(column);
    return `INSERT INTO ${rejects} ("line", "id", "period_to", "column_name", "code", "value")
SELECT s."line", s."id", s."period_to", ${literal(column)}, ${literal(code)}, s.${value}
FROM ${staging} AS s
WHERE ${where}
  AND NOT EXISTS (
    SELECT 1 FROM ${rejects} AS r
    WHERE r."id" IS NOT DISTINCT FROM s."id" AND r."period_to" IS NOT DISTINCT FROM s."period_to"
      AND r."column_name" = ${literal(column)} AND r."code" = ${literal(code)}
      AND r."value" IS NOT DISTINCT FROM s.${value}
  )`;
  };
  const later = `EXISTS (
    SELECT 1 FROM ${staging} AS t
    WHERE t."id" = s."id" AND t."period_to" = s."period_to" AND t."line" > s."line"
  )`;
  // A line that a later one of the same file repeats letter for letter needs no word.
  const other = columns
    .slice(1)
    .map((one) => `t.${one} IS DISTINCT FROM s.${one}`)
    .join(' OR ');
  const replaced = later.replace('\n  )', ` AND (${other})\n  )`);

  const unknown = KEYS.filter((one) => one !== 'province').map((key) => ({
    code: key === 'period_to' ? 'day-not-readable' : 'key-missing',
    key,
    where:
      key === 'period_to' ? `(s."period_to" IS NULL OR NOT (${day}))` : `s.${quote(key)} IS NULL`,
  }));
  const usable = unknown.map(
    (one) => `NOT ${one.where.includes(' OR ') ? one.where : `(${one.where})`}`,
  );
  const updates = columns.filter((one) => one !== '"id"' && one !== '"period_to"');

  return [
    `UPDATE ${staging} SET ${columns
      .map((one) => `${one} = NULLIF(TRIM(${dialect.composed(one)}), '')`)
      .join(', ')}`,
    ...unknown.map((one) => reject(one.code, one.key, one.where)),
    reject('line-replaced-by-later', 'id', replaced),
    `DELETE FROM ${staging} AS s WHERE ${later}`,
    ...cells.map((one) =>
      reject(one.code, one.column, `${emitExpr(one.broken, to)} AND ${usable.join(' AND ')}`),
    ),
    `INSERT INTO ${answers} AS a (${columns.join(', ')})
SELECT ${[
      '"id"',
      '"province"',
      '"commune"',
      `CAST("period_to" AS ${types.date})`,
      ...cells.map((one) => emitExpr(one.value, to)),
    ].join(',\n  ')}
FROM ${staging} AS s
WHERE ${usable.join(' AND ')}
ON CONFLICT ("id", "period_to") DO UPDATE SET ${updates
      .map((one) => `${one} = EXCLUDED.${one}`)
      .join(', ')}
WHERE ${updates.map((one) => `a.${one} IS DISTINCT FROM EXCLUDED.${one}`).join(' OR ')}`,
    `DELETE FROM ${staging}`,
    `SELECT (SELECT COUNT(*) FROM ${answers}), (SELECT COUNT(*) FROM ${rejects})`,
  ];
}
