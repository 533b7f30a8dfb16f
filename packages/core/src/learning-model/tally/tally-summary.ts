import type { Place } from '@khuyenhoc/schemas';
import type { Summary } from '../../place/summary.js';
import { countsOf, type PlaceTally } from './tally.js';

/**
 * What one place of a tally sends on, to be merged and rolled up with those of others.
 *
 * @param rules names the rules, such as the content hash of the criteria set and its context
 */
export const tallySummary = (
  tally: PlaceTally,
  index: number,
  place: Place,
  rules: string,
): Summary => ({
  rules,
  places: [place],
  counts: countsOf(tally, index),
});
