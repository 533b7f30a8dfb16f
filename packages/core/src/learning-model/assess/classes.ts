import type { PointsScoring } from '@khuyenhoc/schemas';
import { hundredths } from '../points.js';

/** A set's classes made ready: which of them a total may fall in. */
export interface Classes {
  readonly ids: readonly string[];
  /** One bit per id: the classes that a total from `low` to `high` may fall in. */
  readonly possible: (low: number, high: number, zero: ZeroState) => number;
  /** The ids of these bits. */
  readonly names: (bits: number) => readonly string[];
  /** The place of the class of a total known exactly, no criterion being at 0; -1 = in none that is named. */
  readonly of: (total: number) => number;
}

/** Whether some criterion is at 0 for certain, may be, or none is. */
export type ZeroState = 'none' | 'maybe' | 'some';

const UNCLASSED = 'unclassed';

/** The first and last total of a class, or of a hole between classes, in hundredths. */
interface Span {
  readonly first: number;
  readonly last: number;
  /** Whether a criterion at 0 makes of it the class of all other cases. */
  readonly noZero: boolean;
}

const touches = (low: number, high: number, { first, last }: Span): boolean =>
  low <= last && first <= high;

/** Whether the lowest total lies there, or one of those above it, which are multiples of `unit`. */
const falls = (low: number, high: number, span: Span, unit: number): boolean => {
  const { first, last } = span;
  return low < first
    ? Math.ceil(first / unit) * unit <= Math.min(high, last)
    : touches(low, high, span);
};

/** Totals between one class and the next better one, and above the best where it has an end. */
function holesBetween(spans: readonly Span[]): readonly Span[] {
  return spans.flatMap(({ last, noZero }, i): Span[] => {
    const end = (spans[i - 1]?.first ?? Infinity) - 1;
    return last < end ? [{ first: last + 1, last: end, noZero }] : [];
  });
}

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
  const holes = holesBetween(spans);
  const lowest = Math.min(...spans.map(({ first }) => first));
  const ids = [...grades.map((one) => one.id), otherwise?.id ?? 'none', UNCLASSED];
  const rest = 1 << spans.length;
  const unclassed = rest << 1;
  const named = new Map<number, readonly string[]>();
  return {
    ids,
    names: (bits) => {
      const known = named.get(bits) ?? ids.filter((_, i) => (bits & (1 << i)) !== 0);
      named.set(bits, known);
      return known;
    },
    possible: (low, high, zero) => {
      if (spans.length === 0) return 0;
      let bits = low < lowest ? rest : 0;
      const add = (bit: number, noZero: boolean): void => {
        if (!noZero || zero !== 'some') bits |= bit;
        if (noZero && zero !== 'none') bits |= rest;
      };
      let bit = 1;
      for (const span of spans) {
        if (touches(low, high, span)) add(bit, span.noZero);
        bit <<= 1;
      }
      for (const hole of holes) {
        if (falls(low, high, hole, unit)) add(unclassed, hole.noZero);
      }
      return bits;
    },
    of: (total) => spans.findIndex((one) => touches(total, total, one)),
  };
}
