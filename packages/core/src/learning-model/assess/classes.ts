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

const UNCLASSED = 'unclassed';

/** The first and last total of a class, in hundredths. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly noZero: boolean;
}

const touches = (low: number, high: number, { first, last }: Span): boolean =>
  low <= last && first <= high && low <= high;

/** Whether one of the totals that there can be, multiples of `unit`, does so. */
const falls = (low: number, high: number, { first, last }: Span, unit: number): boolean =>
  Math.ceil(Math.max(low, first) / unit) * unit <= Math.min(high, last);

/**
 * Classes best first, then that of all other cases, then `unclassed`: totals between two classes, which
 * have none by the letter (84,5 where classes are printed in whole points).
 *
 * @param unit the hundredths that every total is a multiple of
 */
export function compileClasses({ grades, otherwise }: PointsScoring, unit: number): Classes {
  const spans = grades.map(({ from, to, below, noZero }): Span => ({
    first: hundredths(from),
    last: below !== null ? hundredths(below) - 1 : to === null ? Infinity : hundredths(to),
    noZero,
  }));
  const rest = grades.length;
  const lowest = Math.min(...spans.map(({ first }) => first));
  // Between one class and the next better one, and above the best where it has an end.
  const above = (spans[0]?.last ?? Infinity) + 1;
  const holes = spans.flatMap(({ first }, i): Span[] => {
    const under = spans[i + 1];
    if (under === undefined || under.last + 1 >= first) return [];
    return [{ first: under.last + 1, last: first - 1, noZero: false }];
  });
  if (above < Infinity) holes.push({ first: above, last: Infinity, noZero: false });
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
      let bit = 1;
      for (const span of spans) {
        const blocked = span.noZero && zero === 'some';
        if (!blocked && touches(low, high, span)) bits |= bit;
        // With a criterion at 0 the total falls to the class of all other cases.
        if (span.noZero && zero !== 'none' && high >= span.first) bits |= 1 << rest;
        bit <<= 1;
      }
      if (low < lowest) bits |= 1 << rest;
      if (zero !== 'some') {
        for (const hole of holes) if (falls(low, high, hole, unit)) bits |= 1 << (rest + 1);
      }
      return bits;
    },
    of: (total) => {
      const found = spans.findIndex(({ first, last }) => total >= first && total <= last);
      return found >= 0 ? found : total < lowest ? rest : -1;
    },
  };
}
