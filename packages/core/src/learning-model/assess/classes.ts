import type { PointsScoring } from '@khuyenhoc/schemas';
import { hundredths } from '../points.js';

/** A set's classes made ready: which of them a total may fall in. */
export interface Classes {
  readonly ids: readonly string[];
  /** One bit per id: the classes that a total from `low` to `high` may fall in. */
  readonly possible: (low: number, high: number, zero: ZeroState) => number;
  /** The ids of these bits. */
  readonly names: (bits: number) => readonly string[];
  /** The class of a total known exactly, no criterion being at 0; -1 = by the letter in none. */
  readonly of: (total: number) => number;
}

/** Whether some criterion is at 0 for certain, may be, or none is. */
export type ZeroState = 'none' | 'maybe' | 'some';

export const UNCLASSED = 'unclassed';

/**
 * Classes best first, then that of all other cases, then `unclassed`: totals between two classes, which
 * have none by the letter (84,5 where classes are printed in whole points).
 *
 * @param unit the hundredths that every total is a multiple of
 */
export function compileClasses({ grades, otherwise }: PointsScoring, unit: number): Classes {
  // Each class as the first and last total in it.
  const spans = grades.map(({ from, to, below }): [number, number] => [
    hundredths(from),
    below !== null ? hundredths(below) - 1 : to === null ? Infinity : hundredths(to),
  ]);
  const rest = grades.length;
  const lowest = Math.min(...spans.map(([from]) => from));
  // Between one class and the next better one.
  const holes = spans.flatMap(([from], i): [number, number][] => {
    const under = spans[i + 1];
    return under !== undefined && under[1] + 1 < from ? [[under[1] + 1, from - 1]] : [];
  });
  const touches = (low: number, high: number, [from, to]: [number, number]) =>
    Math.max(low, from) <= Math.min(high, to);
  const falls = (low: number, high: number, [from, to]: [number, number]) =>
    Math.ceil(Math.max(low, from) / unit) * unit <= Math.min(high, to);
  const ids = [...grades.map((one) => one.id), otherwise?.id ?? 'none', UNCLASSED];
  const named = new Map<number, readonly string[]>();
  return {
    ids,
    names: (bits) => {
      const known = named.get(bits) ?? ids.filter((_, i) => (bits & (1 << i)) !== 0);
      named.set(bits, known);
      return known;
    },
    possible: (low, high, zero) => {
      let bits = 0;
      if (rest === 0) return bits;
      spans.forEach((span, i) => {
        const blocked = grades[i]?.noZero === true && zero === 'some';
        if (!blocked && touches(low, high, span)) bits |= 1 << i;
        // With a criterion at 0 the total falls to the class of all other cases.
        if (grades[i]?.noZero === true && zero !== 'none' && high >= span[0]) bits |= 1 << rest;
      });
      if (low < lowest) bits |= 1 << rest;
      if (zero !== 'some' && holes.some((hole) => falls(low, high, hole))) bits |= 1 << (rest + 1);
      return bits;
    },
    of: (total) => {
      const found = spans.findIndex(([from, to]) => total >= from && total <= to);
      return found >= 0 ? found : total < lowest ? rest : -1;
    },
  };
}
