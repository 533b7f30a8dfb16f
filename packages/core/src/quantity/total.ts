import type { Interval } from './interval.js';

/** How the parts lie to each other: without common members, or perhaps with some. */
export type Overlap = 'disjoint' | 'may-overlap';

/**
 * How many there are in all the parts together. Parts that may share members never add up: their
 * union is at least the largest part and at most the sum.
 *
 * @example
 * total([{ min: 3, max: 3 }, { min: 4, max: 4 }], 'may-overlap'); // { min: 4, max: 7 }
 */
export function total(parts: readonly Interval[], overlap: Overlap): Interval {
  const sumOfMin = parts.reduce((sum, part) => sum + part.min, 0);
  const largest = parts.reduce((most, part) => Math.max(most, part.min), 0);
  const max = parts.reduce<number | null>(
    (sum, part) => (sum === null || part.max === null ? null : sum + part.max),
    0,
  );
  return { min: overlap === 'disjoint' ? sumOfMin : largest, max };
}
