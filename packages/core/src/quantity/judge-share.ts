import type { Verdict } from '../verdict/verdict.js';
import type { Interval } from './interval.js';
import { requiredCount } from './required-count.js';

/** The verdict on a share, and how many more it takes: `{ min: 1, max: 1 }` = exactly one more. */
export interface ShareJudgement {
  readonly verdict: Extract<Verdict, 'met' | 'not-met' | 'undetermined'>;
  readonly shortfall: Interval;
}

/**
 * Whether `count` is at least `percent` per cent of `base`, where both may be known only in part.
 * Certain only when every possible pair gives the same answer. Counts in whole units; a base of 0
 * asks for nothing and is met.
 *
 * @example
 * judgeShare({ min: 9999, max: 9999 }, { min: 10000, max: 10000 }, 100);
 * // { verdict: 'not-met', shortfall: { min: 1, max: 1 } }
 */
export function judgeShare(count: Interval, base: Interval, percent: number): ShareJudgement {
  const least = requiredCount(percent, base.min);
  const most = base.max === null ? null : requiredCount(percent, base.max);
  const missing: Interval = {
    min: count.max === null ? 0 : Math.max(0, least - count.max),
    max: most === null ? null : Math.max(0, most - count.min),
  };
  if (missing.max === 0 || percent === 0) return { verdict: 'met', shortfall: { min: 0, max: 0 } };
  return { verdict: missing.min > 0 ? 'not-met' : 'undetermined', shortfall: missing };
}
