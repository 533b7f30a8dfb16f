import type { Interval } from './interval.js';

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
