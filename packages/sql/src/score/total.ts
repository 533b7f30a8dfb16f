import type { Expr } from '../tree/expr.js';
import { integer, TRUE } from '../tree/leaf.js';
import { compare, isNull, or } from '../tree/logic.js';

/** What a step knows of the total of a row, in hundredths. */
export interface Total {
  readonly low: Expr;
  /** NULL = no upper bound is known; only where `unbounded`. */
  readonly high: Expr;
  /** Whether the total may be so many hundredths or more. */
  readonly mayReach: (mark: number) => Expr;
  /** Whether the highest total is not below the lowest; a cap may be. */
  readonly ordered: Expr;
  /** Some criterion is at 0 for certain; some may be. */
  readonly zero: Expr;
  readonly mayBeZero: Expr;
}

export const totalOf = (
  low: Expr,
  high: Expr,
  zero: Expr,
  mayBeZero: Expr,
  { unbounded, capped }: { unbounded: boolean; capped: boolean },
): Total => ({
  low,
  high,
  zero,
  mayBeZero,
  mayReach: (mark) => {
    const reached = compare(high, '>=', integer(mark));
    return unbounded ? or(isNull(high), reached) : reached;
  },
  ordered: capped ? compare(low, '<=', high) : TRUE,
});
