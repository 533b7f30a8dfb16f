import type { Interval } from './interval.js';

/** A number that may be known only in part and, unlike a count, may be negative; null = no bound. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * What is left of `a` without `b`, as far as it is known: the change between two figures.
 *
 * @example
 * difference({ min: 43, max: 43 }, { min: 7, max: 8 }); // { min: 35, max: 36 }
 */
export function difference(a: Interval, b: Interval): Bounds {
  return {
    min: b.max === null ? null : a.min - b.max,
    max: a.max === null ? null : a.max - b.min,
  };
}
/** Every possible sum. */
export const plus = (a: Interval, b: Interval): Interval => ({
  min: a.min + b.min,
  max: a.max === null || b.max === null ? null : a.max + b.max,
});

/** Every possible difference; without an upper bound of `b`, no lower one follows. */
export const minus = (a: Interval, b: Interval): Interval => ({
  min: b.max === null ? Number.MIN_SAFE_INTEGER : a.min - b.max,
  max: a.max === null ? null : a.max - b.min,
});
