import { hundredths } from '@khuyenhoc/core';
import type { Earning } from '@khuyenhoc/schemas';
import type { Expr } from '../tree/expr.js';
import { integer, number } from '../tree/leaf.js';
import { and, compare, not } from '../tree/logic.js';
import { cast, choose, mod, times } from '../tree/value.js';
import { bandBranches } from './bands.js';
import { isShare, reaches } from './share.js';

// The most that a set may give by its schema; a judge’s points beyond it are a fault.
const MOST_POINTS = 1_000_000;

/**
 * The hundredths of points that an answer earns; NULL where it is not known or cannot be used.
 *
 * @param values one number or truth, or what was counted and of how many
 */
export function pointsOf(earns: Earning, values: readonly Expr[]): Expr {
  const [value = integer(0), of = integer(0)] = values;
  switch (earns.kind) {
    case 'judged':
      return judged(earns, value);
    case 'yes-no':
      return choose([
        { when: value, then: integer(hundredths(earns.points)) },
        { when: not(value), then: integer(0) },
      ]);
    case 'count': {
      const [each, most] = [hundredths(earns.each), hundredths(earns.max)];
      const enough = Math.ceil(most / each);
      const some = times(cast(value, 'integer', BigInt(enough)), integer(each));
      return choose([
        { when: compare(value, '>=', integer(enough)), then: integer(most) },
        { when: compare(value, '>=', integer(0)), then: some },
      ]);
    }
    case 'proportional':
      return choose([{ when: usable(value, of), then: proportional(earns, value, of) }]);
    case 'bands': {
      const branches = bandBranches(earns, value, of);
      if (earns.measure.kind === 'number') return choose(branches);
      return choose([{ when: usable(value, of), then: choose(branches) }]);
    }
  }
}

/** A share of something: of nothing there is none. */
const usable = (count: Expr, of: Expr): Expr =>
  and(isShare(count, of), compare(of, '>', integer(0)));

function judged({ max, step }: Extract<Earning, { kind: 'judged' }>, value: Expr): Expr {
  const most = max ?? MOST_POINTS;
  const inRange = and(compare(value, '>=', integer(0)), compare(value, '<=', number(most)));
  const bound = BigInt(Math.ceil(most * 100));
  const exact = value.type === 'integer';
  const points = exact
    ? times(cast(value, 'integer', BigInt(Math.floor(most))), integer(100))
    : cast(times(value, integer(100)), 'integer', bound);
  const unit = step === null ? 1 : hundredths(step);
  const fine = and(
    ...(exact ? [] : [compare(points, '=', times(value, integer(100)))]),
    ...((exact ? 100 % unit : unit - 1) === 0
      ? []
      : [compare(mod(points, integer(unit)), '=', integer(0))]),
  );
  const earned = choose([{ when: fine, then: points }]);
  return choose([{ when: inRange, then: earned }]);
}

/** How many different points a share can earn in proportion. */
export const stepsIn = ({ max, step }: Extract<Earning, { kind: 'proportional' }>): number =>
  Math.floor(hundredths(max) / hundredths(step));

/** The highest step that the share reaches, found by halving: no division. */
function proportional(
  earns: Extract<Earning, { kind: 'proportional' }>,
  count: Expr,
  of: Expr,
): Expr {
  const [most, unit] = [hundredths(earns.max), hundredths(earns.step)];
  const between = (low: number, high: number): Expr => {
    if (low === high) return integer(low * unit);
    const middle = Math.ceil((low + high) / 2);
    const reached = reaches(count, of, BigInt(middle) * BigInt(unit), BigInt(most));
    return choose([{ when: reached, then: between(middle, high) }], between(low, middle - 1));
  };
  return between(0, stepsIn(earns));
}
