import type { Expr } from '../tree/expr.js';
import { FALSE, integer, nothing } from '../tree/leaf.js';
import { and, compare, isNull, or, surely } from '../tree/logic.js';
import { coalesce, plus } from '../tree/value.js';
import { allOf, type Judgement, KEPT } from './judgement.js';
import { pointsOf } from './points-of.js';
import type { PointsPlan } from './points-plan.js';
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
}

/** What a criterion earns at least and at most, each a column. */
interface Ends {
  readonly low: Expr;
  /** NULL where no text gives the maximum and it is not known. */
  readonly high: Expr;
  readonly unbounded: boolean;
  readonly floor: number;
}

/** Makes the bounds of each criterion columns, so that what follows need not work them out again. */
export const endsColumns = (earned: readonly EarnedColumn[], step: StepColumns): readonly Ends[] =>
  earned.map(({ points, least, most, floor }, i) => ({
    low: step.take(`low${i + 1}`, coalesce(points, least)),
    high: step.take(`high${i + 1}`, coalesce(points, most)),
    unbounded: most.kind === 'null',
    floor,
  }));

/** Whether an answer was given that could not be used. */
export const unusable = (earned: readonly EarnedColumn[]): Expr =>
  or(...earned.map(({ given, points }) => and(given, isNull(points))));

/** Adds up. `zeros` = whether it matters that a criterion is at 0. */
export function summed(ends: readonly Ends[], zeros: boolean): Summed {
  return {
    low: plus(...ends.map((one) => one.low)),
    high: plus(...ends.map((one) => one.high)),
    zero: zeros ? or(...ends.map(atZero)) : FALSE,
    mayBeZero: zeros ? or(...ends.map(({ low }) => compare(low, '=', integer(0)))) : FALSE,
    floors: allOf(ends.map(keeps)),
  };
}

const atZero = ({ high, unbounded }: Ends): Expr => {
  const is = compare(high, '=', integer(0));
  return unbounded ? surely(is) : is;
};

/** Whether a criterion keeps its floor; without an upper bound every floor may be kept. */
function keeps({ low, high, floor, unbounded }: Ends): Judgement {
  if (floor === 0) return KEPT;
  const reached = compare(high, '>=', integer(floor));
  return {
    sure: compare(low, '>=', integer(floor)),
    may: unbounded ? or(isNull(high), reached) : reached,
  };
}
