import type { Expr } from '../tree/expr.js';
import { FALSE, integer, nothing, TRUE } from '../tree/leaf.js';
import { and, compare, isNull, or, surely } from '../tree/logic.js';
import { coalesce, plus } from '../tree/value.js';
import { allOf, type Judgement } from './judgement.js';
import { pointsOf } from './points-of.js';
import type { PointsPlan } from './points-steps.js';
import type { ReadAnswer } from './reading.js';
import type { StepColumns } from './set-steps.js';

/** What a criterion earns in a row: points, or where they are NULL the least and the most that it may. */
export interface EarnedColumn {
  readonly points: Expr;
  readonly least: Expr;
  /** NULL = no text gives its maximum. */
  readonly most: Expr;
  readonly given: Expr;
  /** In hundredths; 0 = none. */
  readonly floor: number;
}

/** Makes the points of each criterion a column. */
export const earnedColumns = (
  { criteria }: PointsPlan,
  answers: readonly (ReadAnswer | null)[],
  step: StepColumns,
): readonly EarnedColumn[] =>
  criteria.map(({ criterion, earn, floor }, i) => {
    const { low, high } = earn(undefined);
    const range = {
      least: integer(low),
      most: high === Infinity ? nothing('integer') : integer(high),
      floor,
    };
    const answer = answers[i] ?? null;
    if (answer === null) return { points: nothing('integer'), given: FALSE, ...range };
    const points = step.take(`points${i + 1}`, pointsOf(criterion.earns, answer.values));
    return { points, given: step.take(`given${i + 1}`, answer.given), ...range };
  });

/** The sums of a row, and what a single criterion decides. */
export interface Summed {
  readonly low: Expr;
  readonly high: Expr;
  readonly zero: Expr;
  readonly mayBeZero: Expr;
  readonly floors: Judgement;
  readonly fault: Expr;
}

/** Adds up. `zeros` = whether it matters that a criterion is at 0. */
export function summed(earned: readonly EarnedColumn[], zeros: boolean): Summed {
  const ends = earned.map((one) => ({
    ...one,
    low: coalesce(one.points, one.least),
    high: coalesce(one.points, one.most),
  }));
  const floors = ends
    .filter(({ floor }) => floor > 0)
    .map(({ low, high, floor }): Judgement => ({
      sure: compare(low, '>=', integer(floor)),
      // Without an upper bound every floor may be kept.
      may: high.kind === 'null' ? TRUE : orOpen(compare(high, '>=', integer(floor)), high),
    }));
  return {
    low: plus(...ends.map((one) => one.low)),
    high: plus(...ends.map((one) => one.high)),
    zero: zeros ? or(...ends.map(({ high }) => atZero(high))) : FALSE,
    mayBeZero: zeros ? or(...ends.map(({ low }) => compare(low, '=', integer(0)))) : FALSE,
    floors: allOf(floors),
    fault: or(...earned.map(({ given, points }) => and(given, isNull(points)))),
  };
}

const mayBeOpen = (high: Expr): boolean =>
  high.kind !== 'coalesce' ? high.kind === 'column' : high.otherwise.kind === 'null';

const orOpen = (is: Expr, high: Expr): Expr => (mayBeOpen(high) ? or(isNull(high), is) : is);

const atZero = (high: Expr): Expr => {
  if (high.kind === 'null') return FALSE;
  const is = compare(high, '=', integer(0));
  return mayBeOpen(high) ? surely(is) : is;
};
