import type { PlaceTally } from './tally.js';

/**
 * Both tallies added, place by place, in any order and grouping.
 *
 * @throws {RangeError} when they are of other places or count other things
 */
export function addTally(a: PlaceTally, b: PlaceTally): PlaceTally {
  if (a.counts.length !== b.counts.length || a.names.join() !== b.names.join()) {
    throw new RangeError('tallies of other places or other counts');
  }
  return { names: a.names, counts: a.counts.map((count, i) => count + (b.counts[i] ?? 0)) };
}
