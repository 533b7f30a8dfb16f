import type { ZeroState } from '../assess/classes.js';
import type { PointsPlan } from '../assess/compiled.js';
import { hundredths } from '../points.js';
import type { AssessedColumns } from './assessed-columns.js';
import { PLACE } from './effect.js';
import type { RowContexts } from './row-contexts.js';
import type { RowSums } from './row-sums.js';

/** By whether one may be at 0, and twice whether one is. */
const ZERO: readonly ZeroState[] = ['none', 'maybe', 'some', 'some'];

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
  // One more than what follows; 0 = not worked out yet, so that what is never asked for costs nothing.
  const known = new Int32Array(contexts.length * ZERO.length * size);
  const followsFrom = (low: number, high: number, zero: number, place: number): number => {
    if (low !== high || low >= size) return follows(low, high, zero, place);
    const key = (place * ZERO.length + zero) * size + low;
    const before = known[key] as number;
    if (before > 0) return before - 1;
    const found = follows(low, high, zero, place);
    known[key] = found + 1;
    return found;
  };

  return ({ sums, spread, flags }, places, offset, count) => {
    for (let i = 0; i < count; i++) {
      const row = offset + i;
      const bits = flags[i] as number;
      const low = sums[i] as number;
      const top = low + (spread[i] as number);
      const high = top > most ? most : top;
      // Flags as numbers, 0 or 1: branches on them would be guessed wrong half of the time.
      const zero = 2 * ((bits >> PLACE.zero) & 1) + ((bits >> PLACE.zeroOpen) & 1);
      const follow = followsFrom(low, high, zero, places[i] as number);
      const byTotal = (follow & 3) * (1 - ((bits >> PLACE.broken) & 1));
      totalMin[row] = low;
      totalMax[row] = high === Infinity ? -1 : high;
      // What is open makes of “meets” an “undetermined”.
      verdict[row] = byTotal - ((bits >> PLACE.open) & 1 & (byTotal >> 1));
      grades[row] = follow >> 2;
      fault[row] = (bits >> PLACE.fault) & 1;
    }
  };
}
