import { type Interval, isExact } from '../quantity/interval.js';
import { impliedBase } from '../target/implied-base.js';
import { lastDay } from '../time/last-day.js';
import type { Figure } from './figure.js';
import type { FindingCode } from './finding.js';

/** How far a stock may fall, or a base move, before it is no change of things but one of method. */
export interface BreakLimits {
  /** In per cent of the earlier figure. */
  readonly fall: number;
  readonly base: number;
}

/**
 * No law sets these: a stock of titles that loses a fifth, or a base that moves by a tenth, is asked
 * about. A user may set others.
 */
export const BREAK_LIMITS: BreakLimits = { fall: 20, base: 10 };

/**
 * Why two figures cannot be read as one series, or set against each other; empty where they can. What
 * they count is looked at first: only figures of one thing are compared as numbers.
 *
 * @example
 * const of2010 = { ...figure, on: '2010-12-31', count: { min: 19_000, max: 19_000 }, outOf: null };
 * const of2016 = { ...of2010, on: '2016-12-31', count: { min: 11_588, max: 11_588 } };
 * compareFigures(of2010, of2016); // ['method-break']
 */
export function compareFigures(
  a: Figure,
  b: Figure,
  limits: BreakLimits = BREAK_LIMITS,
): readonly FindingCode[] {
  const found: FindingCode[] = [];
  if (a.indicator !== b.indicator) found.push('other-thing');
  if (a.stage !== b.stage && a.stage !== null && b.stage !== null) found.push('other-stage');
  if (a.base !== b.base && a.base !== null && b.base !== null) found.push('mixed-bases');
  if (a.measure !== b.measure) found.push('stock-or-flow');
  if ((a.by ?? null) !== (b.by ?? null)) found.push('other-giver');
  if (a.place && b.place && a.place.edition !== b.place.edition) found.push('territory-break');
  if (found.length > 0) return found;

  const [earlier, later] = lastDay(a.on) <= lastDay(b.on) ? [a, b] : [b, a];
  const sameDay = a.on === b.on;
  if (sameDay && apart(a.count, b.count)) found.push('figures-conflict');
  const bases = [baseOf(earlier), baseOf(later)] as const;
  if (moved(bases[0], bases[1], limits.base)) found.push('base-drift');
  if (!sameDay && earlier.measure === 'stock' && fell(earlier.count, later.count, limits.fall)) {
    found.push('method-break');
  }
  return found;
}

/** The base that is printed, or the one that count and rate leave possible. */
function baseOf({ outOf, count, rate }: Figure): Interval | null {
  if (outOf !== null) return outOf;
  if (count === null || rate === null || !isExact(count) || rate.percent === 0) return null;
  const { rounded, truncated } = impliedBase(count.min, rate);
  const spans = [rounded, truncated].filter((one) => one !== null);
  if (spans.length === 0) return null;
  return {
    min: Math.min(...spans.map(([first]) => first)),
    max: Math.max(...spans.map(([, last]) => last)),
  };
}

/** True where no number can be both. */
const apart = (a: Interval | null, b: Interval | null): boolean =>
  a !== null &&
  b !== null &&
  ((a.max !== null && a.max < b.min) || (b.max !== null && b.max < a.min));

const fell = (from: Interval | null, to: Interval | null, percent: number): boolean =>
  from !== null && to !== null && to.max !== null && to.max * 100 < from.min * (100 - percent);

const moved = (from: Interval | null, to: Interval | null, percent: number): boolean =>
  fell(from, to, percent) ||
  (from !== null && to !== null && from.max !== null && to.min * 100 > from.max * (100 + percent));
