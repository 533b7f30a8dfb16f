import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { Histogram } from './histogram.js';
import { countedClasses, FIRST_CLASS, type PlaceTally, tallyNames } from './tally.js';

/** Counts by name from counts by outcome. */
export function putApart(
  outcomes: ReturnType<Histogram['outcomes']>,
  set: CriteriaSet,
  gradeIds: readonly string[],
  places: number,
): PlaceTally {
  const classes = countedClasses(set, gradeIds);
  const names = tallyNames(set, classes);
  const counts = new Float64Array(places * names.length);
  for (const [{ verdict, fault, grades }, found] of outcomes) {
    const best = 31 - Math.clz32(grades);
    const grade = grades === 1 << best ? best : classes.length;
    const counted = [0, ...(fault === 1 ? [1] : []), 2 + verdict];
    if (classes.length > 0) counted.push(FIRST_CLASS + grade);
    for (let place = 0; place < places; place++) {
      for (const name of counted) {
        const at = place * names.length + name;
        counts[at] = (counts[at] as number) + (found[place] as number);
      }
    }
  }
  return { names, counts };
}
