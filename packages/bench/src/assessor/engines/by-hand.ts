import { type Engine, engine } from '../engine.js';
import { exact, type Exact, ofExact } from '../outcomes.js';
import type { Rec } from '../workload/records.js';

/** Points of a measured value, by the cut points of its criterion. */
const points = (value: number, some: number, more: number, all: number): number =>
  value >= all ? 10 : value >= more ? 8 : value >= some ? 5 : 0;

/** What a good programmer writes for these rules alone. */
export function byHand(records: readonly Rec[]): Engine {
  const run = (count: number): Exact => {
    const { total, verdict, grade } = exact(count);
    for (let i = 0; i < count; i++) {
      const one = records[i] as Rec;
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
      const sum = a + b + c + d + e + f + g + h + j + k;
      const meets =
        sum >= 80 &&
        one.p1 &&
        one.p2 &&
        a >= 5 &&
        b >= 5 &&
        c >= 5 &&
        d >= 5 &&
        e >= 5 &&
        f >= 5 &&
        g >= 5 &&
        h >= 5 &&
        j >= 5 &&
        k >= 5;
      total[i] = sum;
      verdict[i] = meets ? 2 : 0;
      grade[i] = sum >= 90 ? 0 : sum >= 80 ? 1 : sum >= 65 ? 2 : 3;
    }
    return { total, verdict, grade };
  };
  return engine('loop by hand', 'over objects; rules written into the code', run, ofExact);
}
