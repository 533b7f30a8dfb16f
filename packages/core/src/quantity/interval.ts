import type { Quantity } from '@khuyenhoc/schemas';

/** All the whole numbers that a count may be; `max: null` = no upper bound is known. */
export interface Interval {
  readonly min: number;
  readonly max: number | null;
}

/** Nothing is known. */
export const UNKNOWN: Interval = { min: 0, max: null };

/**
 * What a reported quantity allows.
 *
 * @example
 * intervalOf(128); // { min: 128, max: 128 }
 * intervalOf({ atLeast: 5000 }); // { min: 5000, max: null }
 */
export function intervalOf(quantity: Quantity): Interval {
  if (typeof quantity === 'number') return { min: quantity, max: quantity };
  return { min: quantity.atLeast ?? 0, max: quantity.atMost ?? null };
}

export const isExact = ({ min, max }: Interval): boolean => min === max;

export const sameInterval = (a: Interval, b: Interval): boolean =>
  a.min === b.min && a.max === b.max;
