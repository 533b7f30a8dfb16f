import { hundredths } from '@khuyenhoc/core';
import type { PointsScoring } from '@khuyenhoc/schemas';
import type { Expr } from '../tree/expr.js';
import { integer, TRUE } from '../tree/leaf.js';
import { and, compare, not, or } from '../tree/logic.js';
import { choose, plus } from '../tree/value.js';
import type { Total } from './total.js';

/** The first and last total of a class, in hundredths; null = no end. */
interface Span {
  readonly first: number;
  readonly last: number | null;
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
  const spans = grades.map(({ from, to, below }) => ({
    first: hundredths(from),
    last: below !== null ? hundredths(below) - 1 : to === null ? null : hundredths(to),
  }));
  const bit = (place: number, when: Expr): Expr =>
    choose([{ when, then: integer(2 ** place) }], integer(0));
  const classes = spans.map((span, i) =>
    bit(i, and(touches(total, span), grades[i]?.noZero === true ? not(total.zero) : TRUE)),
  );
  const lowest = Math.min(...spans.map((one) => one.first));
  // With a criterion at 0 the total falls to the class of all other cases.
  const dropped = spans.flatMap(({ first }, i) =>
    grades[i]?.noZero === true ? [and(or(total.zero, total.mayBeZero), total.mayReach(first))] : [],
  );
  const rest = or(compare(total.low, '<', integer(lowest)), ...dropped);
  const none = or(...holesBetween(spans).map((hole) => falls(total, hole, unit)));
  return plus(
    ...classes,
    bit(grades.length, rest),
    bit(grades.length + 1, and(none, not(total.zero))),
  );
}

/** Totals between one class and the next better one, and above the best where it has an end. */
function holesBetween(spans: readonly Span[]): readonly Span[] {
  const between = spans.flatMap(({ first }, i): Span[] => {
    const under = spans[i + 1]?.last ?? null;
    return under === null || under + 1 >= first ? [] : [{ first: under + 1, last: first - 1 }];
  });
  const above = spans[0]?.last ?? null;
  return above === null ? between : [...between, { first: above + 1, last: null }];
}
