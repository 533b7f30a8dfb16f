import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { CompiledCriteriaSet } from '../assess/compiled.js';
import { assessColumns } from '../columns/assess-columns.js';
import type { AssessedColumns } from '../columns/assessed-columns.js';
import type { ColumnContext, Columns, RowRange } from '../columns/column.js';
import { histogram } from './histogram.js';
import { putApart } from './put-apart.js';
import type { PlaceTally } from './tally.js';

/** Which place each row lies in: numbers from 0 up to, not including, `places`. */
export interface PlaceColumn {
  readonly values: Uint8Array | Uint16Array | Uint32Array;
  readonly places: number;
}

// Rows are judged in parts, so that what is found of them needs little memory however many there are.
const PART = 1 << 17;

/**
 * Judges rows as `assessColumns` does and counts what it finds by place. Tallies of other rows, of other
 * machines too, are added to it by `addTally`.
 *
 * @throws {RangeError} when a row lies in no place that there is
 * @example
 * const place = { values: Uint16Array.of(0, 0, 1), places: 2 };
 * const columns = { '1': { values: Uint8Array.of(9, 4, 10) } };
 * const tally = tallyColumns(citizen, columns, 3, place);
 * countsOf(tally, 0).units; // 2
 */
export function tallyColumns(
  compiled: CompiledCriteriaSet,
  columns: Columns,
  count: number,
  { values, places }: PlaceColumn,
  context: ColumnContext = {},
  range: RowRange = { from: 0, to: count },
): PlaceTally {
  const found = histogram(places);
  const { gradeIds } = assessColumns(compiled, {}, 0, context);
  for (let from = range.from; from < range.to; from += PART) {
    const to = Math.min(range.to, from + PART);
    for (let row = from; row < to; row++) {
      if (!((values[row] as number) < places)) throw new RangeError(`row ${row} lies in no place`);
    }
    const rows = assessColumns(compiled, columns, count, context, { from, to });
    found.add(rows, values, from, to - from);
  }
  return putApart(found.outcomes(), compiled.set, gradeIds, places);
}

/** The same for rows that `assessColumns` has judged. */
export function tallyAssessed(
  set: CriteriaSet,
  rows: AssessedColumns,
  { values, places }: PlaceColumn,
): PlaceTally {
  const found = histogram(places);
  found.add(rows, values, 0, rows.verdict.length);
  return putApart(found.outcomes(), set, rows.gradeIds, places);
}
