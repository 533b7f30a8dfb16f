import type { Expr } from '../tree/expr.js';
import { integer } from '../tree/leaf.js';
import { compare, isNull, or } from '../tree/logic.js';

/** What a step knows of the total of a row, in hundredths. */
export interface Total {
  readonly low: Expr;
  /** NULL = no upper bound is known; only where `unbounded`. */
  readonly high: Expr;
  /** Whether the total may be so many hundredths or more. */
  readonly mayReach: (mark: number) => Expr;
  /** Some criterion is at 0 for certain; some may be. */
  readonly zero: Expr;
  readonly mayBeZero: Expr;
}

export const totalOf = (
  low: Expr,
  high: Expr,
  zero: Expr,
  mayBeZero: Expr,
  unbounded: boolean,
): Total => ({
  low,
  high,
  zero,
  mayBeZero,
  mayReach: (mark) => {
    const reached = compare(high, '>=', integer(mark));
    return unbounded ? or(isNull(high), reached) : reached;
  },
});
