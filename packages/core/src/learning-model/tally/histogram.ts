import type { AssessedColumns } from '../columns/assessed-columns.js';

/** How often each outcome was met with in each place. */
export interface Histogram {
  readonly add: (
    rows: AssessedColumns,
    place: ArrayLike<number>,
    from: number,
    count: number,
  ) => void;
  /** The outcomes met with: verdict, fault and possible classes, with their counts by place. */
  readonly outcomes: () => Iterable<readonly [Outcome, Float64Array]>;
}

interface Outcome {
  readonly verdict: number;
  readonly fault: number;
  /** A bit for each class that is possible. */
  readonly grades: number;
}

const KEYS = 1 << 19;

/** Outcomes are far fewer than rows, so rows are counted by outcome first and put apart afterwards. */
export function histogram(places: number): Histogram {
  const known: (Float64Array | undefined)[] = [];
  const slots = new Uint16Array(KEYS);
  const keys: number[] = [0];
  const slotOf = (key: number): number => {
    const slot = keys.push(key) - 1;
    known[slot] = new Float64Array(places);
    slots[key] = slot;
    return slot;
  };
  return {
    add({ verdict, fault, grades }, place, from, count) {
      for (let i = 0; i < count; i++) {
        const key =
          ((grades[i] as number) << 3) | ((verdict[i] as number) << 1) | (fault[i] as number);
        const slot = (slots[key] as number) || slotOf(key);
        const counts = known[slot] as Float64Array;
        const at = place[from + i] as number;
        counts[at] = (counts[at] as number) + 1;
      }
    },
    *outcomes() {
      for (const [slot, key] of keys.entries()) {
        const counts = known[slot];
        if (counts === undefined) continue;
        yield [{ verdict: (key >> 1) & 3, fault: key & 1, grades: key >> 3 }, counts];
      }
    },
  };
}
