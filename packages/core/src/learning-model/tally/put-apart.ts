import type { Histogram } from './histogram.js';
import { type PlaceTally, tallyNames } from './tally.js';

/** Counts by name from counts by outcome. */
export function putApart(
  outcomes: ReturnType<Histogram['outcomes']>,
  gradeIds: readonly string[],
  places: number,
): PlaceTally {
  const names = tallyNames(gradeIds);
  const counts = new Float64Array(places * names.length);
  for (const [{ verdict, fault, grades }, found] of outcomes) {
    const certain = (grades & (grades - 1)) === 0;
    const possible = gradeIds.map((_, i) => i).filter((i) => (grades & (1 << i)) !== 0);
    const counted = [
      0,
      1 + verdict,
      ...(fault === 1 ? [4] : []),
      ...possible.map((i) => 5 + i + (certain ? 0 : gradeIds.length)),
    ];
    for (let place = 0; place < places; place++) {
      for (const name of counted) {
        const at = place * names.length + name;
        counts[at] = (counts[at] as number) + (found[place] as number);
      }
    }
  }
  return { names, counts };
}
