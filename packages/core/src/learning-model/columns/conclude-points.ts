import type { ZeroState } from '../assess/classes.js';
import type { PointsPlan } from '../assess/compiled.js';
import { hundredths } from '../points.js';
import type { AssessedColumns } from './assessed-columns.js';
import { FLAG, PLACE } from './effect.js';
import { type Follows, rememberOpen } from './remember-open.js';
import type { RowContexts } from './row-contexts.js';
import type { RowSums } from './row-sums.js';

/** By whether one may be at 0, and twice whether one is. */
const ZERO: readonly ZeroState[] = ['none', 'maybe', 'some', 'some'];
const ZERO_STATES = 4;

// What totals up to this many hundredths lead to is remembered.
const REMEMBERED = 1 << 16;

/** Draws the conclusions of a block from the sums of its rows. */
export function concludePoints(
  { classes, ruleFor, most }: PointsPlan,
  { contexts }: RowContexts,
  goal: string | undefined,
  result: AssessedColumns,
): (sums: RowSums, places: Uint16Array, offset: number, count: number) => void {
  const { good, marks } = ruleFor(goal);
  const open = good | (1 << (classes.ids.length - 1));
  const asked = contexts.map((one) => marks(one).map(hundredths));

  /** The classes that a total may fall in, and above them by two bits what follows for the verdict. */
  const follows: Follows = (low, high, zero, place) => {
    const bits = classes.possible(low, high, ZERO[zero] ?? 'none');
    // Without a mark that was read no total is high enough, nor low enough.
    const [least = -Infinity, greatest = Infinity] = asked[place] ?? [];
    const byGrade = (bits & ~good) === 0 ? 2 : (bits & open) === 0 ? 0 : 1;
    const byMark = low >= greatest ? 2 : high < least ? 0 : 1;
    return (bits << 2) | (good !== 0 ? byGrade : byMark);
  };
  const size = Math.min(most + 1, REMEMBERED);
  const known = new Int32Array(contexts.length * ZERO_STATES * size);
  const conclusions = { most, size, known, follows, open: rememberOpen(follows) };
  return (sums, places, offset, count) => {
    concludeRows(sums, places, offset, count, conclusions, result);
  };
}

interface Conclusions {
  readonly most: number;
  /** How many exact totals are remembered. */
  readonly size: number;
  /** One more than what follows; 0 = not worked out yet, so that what is never asked for costs nothing. */
  readonly known: Int32Array;
  readonly follows: Follows;
  /** The same, remembered for totals known only in part. */
  readonly open: Follows;
}

/** The rows of a block, in a loop that has at hand all that it uses. */
function concludeRows(
  { sums, spread, flags }: RowSums,
  places: Uint16Array,
  offset: number,
  count: number,
  { most, size, known, follows, open }: Conclusions,
  { totalMin, totalMax, verdict, grades, fault }: AssessedColumns,
): void {
  for (let i = 0; i < count; i++) {
    const row = offset + i;
    const bits = flags[i] as number;
    let low = (sums[i] as number) | 0;
    const place = places[i] as number;
    // Flags as numbers, 0 or 1: branches on them would be guessed wrong half of the time.
    const zero = 2 * ((bits >> PLACE.zero) & 1) + ((bits >> PLACE.zeroOpen) & 1);
    // Points that add up to more than there can be are not all right, and nothing follows from them.
    const over = low > most;
    if (over) low = 0;
    let high = low;
    let follow: number;
    if ((bits & FLAG.spread) === 0 && !over && low < size) {
      const key = (place * ZERO_STATES + zero) * size + low;
      follow = (known[key] as number) - 1;
      if (follow < 0) {
        follow = follows(low, low, zero, place);
        known[key] = follow + 1;
      }
    } else {
      high = over ? most : Math.min(most, low + (spread[i] as number));
      follow = open(low, high, zero, place);
    }
    const byTotal = (follow & 3) * (1 - ((bits >> PLACE.broken) & 1));
    totalMin[row] = low;
    totalMax[row] = high === Infinity ? -1 : high;
    // What is open makes of “meets” an “undetermined”.
    verdict[row] = byTotal - ((bits >> PLACE.open) & 1 & (byTotal >> 1));
    grades[row] = follow >> 2;
    fault[row] = ((bits >> PLACE.fault) & 1) | Number(over);
  }
}
