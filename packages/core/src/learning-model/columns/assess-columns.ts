import type { CompiledCriteriaSet } from '../assess/compiled.js';
import { assessedColumns, type AssessedColumns } from './assessed-columns.js';
import type { ColumnContext, Columns, RowRange } from './column.js';
import { levelColumns } from './level-columns.js';
import { pointsColumns } from './points-columns.js';

/**
 * Judges whole communes and provinces: each row what `assess` would say of it, without reasons. The tables
 * that it looks values up in are filled by the same judge, so it cannot say otherwise.
 *
 * @param columns by id of criterion or requirement
 * @param count how many rows there are
 * @param range the rows to judge, for one of several workers; left out, all
 * @example
 * const { verdict, totalMin } = assessColumns(citizen, { '1': { values: Uint8Array.of(9, 4) } }, 2);
 */
export function assessColumns(
  compiled: CompiledCriteriaSet,
  columns: Columns,
  count: number,
  context: ColumnContext = {},
  range: RowRange = { from: 0, to: count },
): AssessedColumns {
  const { plan } = compiled;
  if (plan?.method === 'points') return pointsColumns(compiled, plan, columns, range, context);
  if (plan?.method === 'levels') return levelColumns(compiled, plan, columns, range, context);
  const unread = assessedColumns(range.to - range.from, []);
  unread.verdict.fill(1);
  return unread;
}
