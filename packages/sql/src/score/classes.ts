import { hundredths } from '@khuyenhoc/core';
import type { PointsScoring } from '@khuyenhoc/schemas';
import type { Expr } from '../tree/expr.js';
import { integer, TRUE } from '../tree/leaf.js';
import { and, compare, not, or } from '../tree/logic.js';
import { choose, plus } from '../tree/value.js';
import type { Total } from './total.js';

/** The first and last total of a class, or of a hole between classes, in hundredths; null = no end. */
interface Span {
  readonly first: number;
  readonly last: number | null;
  /** Whether a criterion at 0 makes of it the class of all other cases. */
  readonly noZero: boolean;
}

const startsBelow = ({ low }: Total, { last }: Span): Expr =>
  last === null ? TRUE : compare(low, '<=', integer(last));

const touches = (total: Total, span: Span): Expr =>
  and(startsBelow(total, span), total.mayReach(span.first), total.ordered);

/** Whether one of the totals that there can be, multiples of `unit`, lies in a hole between classes. */
function falls(total: Total, hole: Span, unit: number): Expr {
  const first = Math.ceil(hole.first / unit) * unit;
  const from = and(
    compare(total.low, '<', integer(hole.first)),
    total.mayReach(first),
    hole.last === null || first <= hole.last ? TRUE : not(TRUE),
  );
  const inside = and(compare(total.low, '>=', integer(hole.first)), startsBelow(total, hole));
  return or(from, and(inside, total.ordered));
}

/**
 * The classes that a total may fall in, as a sum of bits: the lowest bit is that of the best class; the
 * last but one stands for all other cases, the last for totals that have no class by the letter.
 *
 * @param unit the hundredths that every total is a multiple of
 */
export function possibleClasses({ grades }: PointsScoring, total: Total, unit: number): Expr {
  if (grades.length === 0) return integer(0);
  const spans = grades.map(({ from, to, below, noZero }) => ({
    first: hundredths(from),
    last: below !== null ? hundredths(below) - 1 : to === null ? null : hundredths(to),
    noZero,
  }));
  const holes = holesBetween(spans);
  const bit = (place: number, when: Expr): Expr =>
    choose([{ when, then: integer(2 ** place) }], integer(0));
  const kept = (when: Expr, { noZero }: Span): Expr => (noZero ? and(when, not(total.zero)) : when);
  const lowest = Math.min(...spans.map((one) => one.first));
  // With a criterion at 0 the total falls to the class of all other cases.
  const mayDrop = or(total.zero, total.mayBeZero);
  const dropped = [
    ...spans.filter((one) => one.noZero).map((one) => touches(total, one)),
    ...holes.filter((one) => one.noZero).map((one) => falls(total, one, unit)),
  ].map((when) => and(mayDrop, when));
  return plus(
    ...spans.map((span, i) => bit(i, kept(touches(total, span), span))),
    bit(grades.length, or(compare(total.low, '<', integer(lowest)), ...dropped)),
    bit(grades.length + 1, or(...holes.map((hole) => kept(falls(total, hole, unit), hole)))),
  );
}

/** Totals between one class and the next better one, and above the best where it has an end. */
function holesBetween(spans: readonly Span[]): readonly Span[] {
  return spans.flatMap(({ last, noZero }, i): Span[] => {
    if (last === null) return [];
    const end = spans[i - 1];
    if (end !== undefined && last + 1 >= end.first) return [];
    return [{ first: last + 1, last: end === undefined ? null : end.first - 1, noZero }];
  });
}
