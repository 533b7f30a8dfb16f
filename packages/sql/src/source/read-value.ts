import type { Expr } from '../tree/expr.js';
import { column, FALSE, integer, SAFE, text, TRUE } from '../tree/leaf.js';
import { and, compare, or } from '../tree/logic.js';
import { cast, choose, matches } from '../tree/value.js';
import { CALENDAR_DATE, PLAIN_NUMBER, WHOLE_NUMBER } from './patterns.js';
import type { ReadColumn } from './source-column.js';

// Decimals have 18 digits, six of them behind the comma.
const DECIMAL_MOST = 99_999_999_999;

export const rawColumn = ({ column: name, type, most }: ReadColumn): Expr =>
  column(name, type, most);

/** A column as a number; NULL where it holds none that can be computed with exactly. */
export function readNumber(from: ReadColumn): Expr {
  const raw = rawColumn(from);
  if (from.type === 'integer') {
    if (from.most >= SAFE) return raw;
    return choose([{ when: within(raw, from.most), then: raw }]);
  }
  if (from.type === 'text') {
    return choose([{ when: matches(raw, PLAIN_NUMBER), then: cast(raw, 'decimal') }]);
  }
  const number: Expr = { ...raw, type: 'decimal' };
  const exact = cast(number, 'decimal');
  const whole = choose([{ when: compare(exact, '=', number), then: exact }]);
  return choose([{ when: within(number, DECIMAL_MOST), then: whole }]);
}

/** A column as a whole number; NULL where it holds none. */
export function readWhole(from: ReadColumn): Expr {
  const raw = rawColumn(from);
  const whole = cast(raw, 'integer', from.most);
  if (from.type === 'text') {
    const read = choose([{ when: matches(raw, WHOLE_NUMBER), then: cast(raw, 'integer') }]);
    return from.most < SAFE ? choose([{ when: within(read, from.most), then: read }]) : read;
  }
  // Also for columns of 64 bits: products are computed in as many digits as the bound asks for.
  const number: Expr = from.type === 'integer' ? raw : { ...raw, type: 'decimal' };
  const exact =
    from.type === 'integer' ? whole : choose([{ when: compare(whole, '=', number), then: whole }]);
  return choose([{ when: within(number, from.most), then: exact }]);
}

/** A column as yes or no; NULL where it is neither. */
export function readTruth(from: ReadColumn): Expr {
  const raw = rawColumn(from);
  if (from.type === 'boolean') return raw;
  const is = (word: string, digit: number): Expr =>
    from.type === 'text'
      ? or(compare(raw, '=', text(word)), compare(raw, '=', text(String(digit))))
      : compare(raw, '=', integer(digit));
  return choose([
    { when: is('true', 1), then: TRUE },
    { when: is('false', 0), then: FALSE },
  ]);
}

/** A column as the place of a step in their order; NULL where it names none. */
export function readStep(from: ReadColumn, steps: readonly string[]): Expr {
  const raw = rawColumn(from);
  const is = (step: string, place: number) =>
    compare(raw, '=', from.type === 'text' ? text(step) : integer(place));
  return choose(steps.map((step, place) => ({ when: is(step, place), then: integer(place) })));
}

/** A column as a day; NULL where the calendar has no such day. */
export function readDay(from: ReadColumn): Expr {
  const raw = rawColumn(from);
  if (from.type === 'date') return raw;
  return choose([{ when: matches(raw, CALENDAR_DATE), then: cast(raw, 'date') }]);
}

const within = (of: Expr, most: number | bigint): Expr =>
  and(compare(of, '>=', integer(-BigInt(most))), compare(of, '<=', integer(most)));
