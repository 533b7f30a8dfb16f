import type { Threshold } from '@khuyenhoc/schemas';
import type { Expr } from '../tree/expr.js';
import { FALSE, TRUE } from '../tree/leaf.js';
import { and, not, or } from '../tree/logic.js';

/**
 * What is known of something that is so or not: `sure` whatever the unknown turns out to be, `may` for
 * some of it. Both are never NULL. Met = sure; not met = not even may; else it is open.
 */
export interface Judgement {
  readonly sure: Expr;
  readonly may: Expr;
}

/** Nothing is known. */
export const OPEN: Judgement = { sure: FALSE, may: TRUE };
/** What is not asked is kept. */
export const KEPT: Judgement = { sure: TRUE, may: TRUE };

export const allOf = (parts: readonly Judgement[]): Judgement => ({
  sure: and(...parts.map((one) => one.sure)),
  may: and(...parts.map((one) => one.may)),
});

/** Whether a fact about a row is known to hold, and known not to. */
export interface Fact {
  readonly yes: Expr;
  readonly no: Expr;
}

export type FactOf = (id: string) => Fact;

/** A judgement by the value that holds in the circumstances; by both where it is not known which does. */
export function byThreshold<Value extends number | object>(
  threshold: Threshold<Value>,
  factOf: FactOf,
  judge: (value: Value) => Judgement,
): Judgement {
  if (typeof threshold !== 'object' || !('relief' in threshold)) return judge(threshold);
  const { ordinary, relief } = threshold;
  const [usual, eased] = [judge(ordinary), judge(relief.value)];
  const { yes, no } = factOf(relief.circumstance);
  return {
    sure: or(and(yes, eased.sure), and(no, usual.sure), and(usual.sure, eased.sure)),
    may: and(or(not(yes), eased.may), or(not(no), usual.may), or(usual.may, eased.may)),
  };
}
