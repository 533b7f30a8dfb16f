import { type Engine, engine } from '../engine.js';
import { type Outcomes, outcomes } from '../outcomes.js';
import type { OpenRec } from '../workload/records.js';

/** Points of a measured value, by the cut points of its criterion; -1 where it is not known. */
const points = (value: number | null, some: number, more: number, all: number): number =>
  value === null ? -1 : value >= all ? 10 : value >= more ? 8 : value >= some ? 5 : 0;

const known = (earned: number): number => (earned < 0 ? 0 : earned);
const open = (earned: number): number => (earned < 0 ? 1 : 0);
const broken = (earned: number): boolean => earned >= 0 && earned < 5;

const gradeOf = (total: number): number =>
  total >= 90 ? 0 : total >= 80 ? 1 : total >= 65 ? 2 : 3;

/** What a good programmer writes for these rules alone, where answers may be missing. */
export function byHandOpen(records: readonly OpenRec[]): Engine {
  const run = (count: number): Outcomes => {
    const { least, most, verdict, grades } = outcomes(count);
    for (let i = 0; i < count; i++) {
      const one = records[i] as OpenRec;
      const a = points(one.c1, 50, 70, 90);
      const b = points(one.c2, 40, 60, 80);
      const c = points(one.c3, 55, 75, 95);
      const d = points(one.c4, 30, 60, 85);
      const e = points(one.c5, 50, 65, 80);
      const f = points(one.c6, 45, 70, 90);
      const g = points(one.c7, 60, 80, 95);
      const h = points(one.c8, 35, 55, 75);
      const j = points(one.c9, 50, 75, 100);
      const k = points(one.c10, 40, 70, 90);
      const low =
        known(a) +
        known(b) +
        known(c) +
        known(d) +
        known(e) +
        known(f) +
        known(g) +
        known(h) +
        known(j) +
        known(k);
      const missing =
        open(a) +
        open(b) +
        open(c) +
        open(d) +
        open(e) +
        open(f) +
        open(g) +
        open(h) +
        open(j) +
        open(k);
      const high = low + 10 * missing;
      const fails =
        high < 80 ||
        one.p1 === false ||
        one.p2 === false ||
        broken(a) ||
        broken(b) ||
        broken(c) ||
        broken(d) ||
        broken(e) ||
        broken(f) ||
        broken(g) ||
        broken(h) ||
        broken(j) ||
        broken(k);
      const undecided = missing > 0 || low < 80 || one.p1 === null || one.p2 === null;
      least[i] = low;
      most[i] = high;
      verdict[i] = fails ? 0 : undecided ? 1 : 2;
      // Every class from that of the least total up to that of the greatest.
      grades[i] = (2 << gradeOf(low)) - (1 << gradeOf(high));
    }
    return { least, most, verdict, grades };
  };
  return engine('loop by hand', 'over objects; intervals written into the code', run, (one) => one);
}
