import type { ZeroState } from '../assess/classes.js';
import type { PointsPlan } from '../assess/compiled.js';
import { hundredths } from '../points.js';
import type { AssessedColumns } from './assessed-columns.js';
import { FLAG } from './effect.js';
import type { RowContexts } from './row-contexts.js';
import type { RowSums } from './row-sums.js';

const ZERO: readonly ZeroState[] = ['none', 'maybe', 'some'];

// What totals up to this many hundredths lead to is remembered.
const REMEMBERED = 1 << 16;

/** Draws the conclusions of a block from the sums of its rows. */
export function concludePoints(
  { classes, ruleFor, most }: PointsPlan,
  { contexts }: RowContexts,
  goal: string | undefined,
  { totalMin, totalMax, verdict, grades, fault }: AssessedColumns,
): (sums: RowSums, places: Uint16Array, offset: number, count: number) => void {
  const { good, marks } = ruleFor(goal);
  const open = good | (1 << (classes.ids.length - 1));
  const asked = contexts.map((one) => marks(one).map(hundredths));

  /** The classes that a total may fall in, and above them by two bits what follows for the verdict. */
  const follows = (low: number, high: number, zero: number, place: number): number => {
    const bits = classes.possible(low, high, ZERO[zero] ?? 'none');
    // Without a mark that was read no total is high enough, nor low enough.
    const [least = -Infinity, greatest = Infinity] = asked[place] ?? [];
    const byGrade = (bits & ~good) === 0 ? 2 : (bits & open) === 0 ? 0 : 1;
    const byMark = low >= greatest ? 2 : high < least ? 0 : 1;
    return (bits << 2) | (good !== 0 ? byGrade : byMark);
  };
  const size = Math.min(most + 1, REMEMBERED);
  const known = new Int32Array(contexts.length * ZERO.length * size).fill(-1);

  return ({ sums, spread, flags }, places, offset, count) => {
    for (let i = 0; i < count; i++) {
      const row = offset + i;
      const bits = flags[i] as number;
      const low = sums[i] as number;
      const top = (bits & FLAG.unbounded) !== 0 ? Infinity : low + (spread[i] as number);
      const high = top > most ? most : top;
      const zero = (bits & FLAG.zero) !== 0 ? 2 : (bits & FLAG.zeroOpen) !== 0 ? 1 : 0;
      const place = places[i] as number;
      let follow: number;
      if (low === high && low < size) {
        const key = (place * 3 + zero) * size + low;
        follow = known[key] as number;
        if (follow < 0) known[key] = follow = follows(low, high, zero, place);
      } else {
        follow = follows(low, high, zero, place);
      }
      let truth = follow & 3;
      if ((bits & FLAG.broken) !== 0) truth = 0;
      else if ((bits & FLAG.open) !== 0 && truth === 2) truth = 1;
      totalMin[row] = low;
      totalMax[row] = high === Infinity ? -1 : high;
      verdict[row] = truth;
      grades[row] = follow >> 2;
      fault[row] = (bits & FLAG.fault) !== 0 ? 1 : 0;
    }
  };
}
