import type { Bounds } from './difference.js';
import type { Interval } from './interval.js';

/**
 * How much there is of `sum` for each of `count`, in whole units, halves rounded up. A hedged sum gives
 * a lower bound, a hedged count an upper one. null where there may be none to share among.
 *
 * @example
 * mean({ min: 14_200_000_000, max: 14_200_000_000 }, { min: 146_000, max: null });
 * // { min: null, max: 97260 }
 */
export function mean(sum: Interval, count: Interval): Bounds | null {
  if (count.min === 0) return null;
  return {
    min: count.max === null ? null : divide(sum.min, count.max),
    max: sum.max === null ? null : divide(sum.max, count.min),
  };
}

const divide = (dividend: number, divisor: number): number => {
  const [upper, lower] = [BigInt(dividend), BigInt(divisor)];
  return Number((upper * 2n + lower) / (lower * 2n));
};
