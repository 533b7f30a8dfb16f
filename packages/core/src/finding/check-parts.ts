import type { Interval } from '../quantity/interval.js';
import { total } from '../quantity/total.js';

/** How parts lie to their whole: `possible` where bounds leave it open. */
export type PartsFit = 'equal' | 'possible' | 'parts-exceed-whole' | 'parts-below-whole';

/**
 * Whether parts that share no members make up their whole. Hedged figures are bounds, so the answer
 * may be open.
 *
 * @example
 * checkParts([{ min: 1e9, max: 1e9 }, { min: 15e8, max: null }], { min: 22e8, max: 2299999999 });
 * // 'parts-exceed-whole'
 */
export function checkParts(parts: readonly Interval[], whole: Interval): PartsFit {
  const sum = total(parts, 'disjoint');
  if (whole.max !== null && sum.min > whole.max) return 'parts-exceed-whole';
  if (sum.max !== null && sum.max < whole.min) return 'parts-below-whole';
  return sum.min === sum.max && whole.min === whole.max ? 'equal' : 'possible';
}
