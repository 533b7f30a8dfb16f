import { minus, plus } from '../quantity/difference.js';
import type { Interval } from '../quantity/interval.js';

/** Whether printed parts and their printed total can both be right. */
export type PartsCheck = 'consistent' | 'parts-exceed-total' | 'parts-fall-short';

/**
 * Holds the parts of a total (“trong đó …”) against it. A conflict is told, never smoothed.
 *
 * @param complete whether the parts are all there are; parts that are only some may fall short
 */
export function checkParts(
  parts: readonly Interval[],
  total: Interval,
  complete = true,
): PartsCheck {
  const sum = parts.reduce(plus, { min: 0, max: 0 });
  if (total.max !== null && sum.min > total.max) return 'parts-exceed-total';
  if (complete && sum.max !== null && sum.max < total.min) return 'parts-fall-short';
  return 'consistent';
}

/**
 * What must have been there before: closing − receipts + payments. Money raised in a period (vận động
 * được) is no balance, so without a closing stock nothing follows.
 */
export function impliedOpening(
  closing: Interval | null,
  receipts: Interval,
  payments: Interval,
): Interval | null {
  return closing === null ? null : plus(minus(closing, receipts), payments);
}

/** Whether two statements about the same figure leave an amount that fits both. */
export const canAgree = (a: Interval, b: Interval): boolean =>
  (a.max === null || b.min <= a.max) && (b.max === null || a.min <= b.max);
