import type { Interval } from './interval.js';
import type { ShareJudgement } from './judge-share.js';

/**
 * Whether a number that may be known only in part reaches what is required, and how much it lacks.
 *
 * @example
 * atLeast({ min: 177_000_000, max: 177_000_000 }, 200_000_000);
 * // { verdict: 'not-met', shortfall: { min: 23000000, max: 23000000 } }
 */
export function atLeast(found: Interval, required: number): ShareJudgement {
  const most = Math.max(0, required - found.min);
  const least = found.max === null ? 0 : Math.max(0, required - found.max);
  if (most === 0) return { verdict: 'met', shortfall: { min: 0, max: 0 } };
  return {
    verdict: least > 0 ? 'not-met' : 'undetermined',
    shortfall: { min: least, max: most },
  };
}
