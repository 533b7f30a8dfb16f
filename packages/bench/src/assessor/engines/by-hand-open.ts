import { type Engine, engine } from '../engine.js';
import { type Outcomes, outcomes } from '../outcomes.js';
import type { OpenRec } from '../workload/records.js';

const CRITERIA = [
  ['c1', 50, 70, 90],
  ['c2', 40, 60, 80],
  ['c3', 55, 75, 95],
  ['c4', 30, 60, 85],
  ['c5', 50, 65, 80],
  ['c6', 45, 70, 90],
  ['c7', 60, 80, 95],
  ['c8', 35, 55, 75],
  ['c9', 50, 75, 100],
  ['c10', 40, 70, 90],
] as const;

const gradeOf = (total: number): number =>
  total >= 90 ? 0 : total >= 80 ? 1 : total >= 65 ? 2 : 3;

/** What a good programmer writes for these rules alone, where answers may be missing. */
export function byHandOpen(records: readonly OpenRec[]): Engine {
  const run = (count: number): Outcomes => {
    const { least, most, verdict, grades } = outcomes(count);
    for (let i = 0; i < count; i++) {
      const one = records[i] as OpenRec;
      let low = 0;
      let high = 0;
      let broken = one.p1 === false || one.p2 === false;
      let open = one.p1 === null || one.p2 === null;
      for (const [id, some, more, all] of CRITERIA) {
        const value = one[id];
        if (value === null) {
          high += 10;
          open = true;
          continue;
        }
        const points = value >= all ? 10 : value >= more ? 8 : value >= some ? 5 : 0;
        low += points;
        high += points;
        if (points < 5) broken = true;
      }
      least[i] = low;
      most[i] = high;
      verdict[i] = broken || high < 80 ? 0 : open || low < 80 ? 1 : 2;
      // Every class from that of the least total up to that of the greatest.
      grades[i] = (2 << gradeOf(low)) - (1 << gradeOf(high));
    }
    return { least, most, verdict, grades };
  };
  return engine('loop by hand', 'over objects; intervals written into the code', run, (one) => one);
}
