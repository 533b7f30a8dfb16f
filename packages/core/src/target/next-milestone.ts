import type { CalendarDate, Instrument, Target } from '@khuyenhoc/schemas';
import { yearOf } from '../time/calendar-date.js';
import { inForce } from './in-force.js';

/** What a national target asks next: a figure, a figure that no text gives, or nothing any more. */
export type NextMilestone =
  | { readonly kind: 'known'; readonly year: number; readonly percent: number }
  | { readonly kind: 'unknown'; readonly year: number; readonly readings: readonly number[] }
  | { readonly kind: 'no-rule-in-force' };

/**
 * The milestone that a day lies before. It never falls back on one that has passed.
 *
 * @param on the day judged
 * @param lawAsOf the day as of which the law is taken
 */
export function nextMilestone(
  target: Target,
  instrument: Instrument,
  on: CalendarDate,
  lawAsOf: CalendarDate,
): NextMilestone {
  const ahead = target.milestones.filter((one) => one.year >= yearOf(on));
  const year = Math.min(...ahead.map((one) => one.year));
  const next = ahead.find((one) => one.year === year);
  if (next === undefined || inForce(instrument, on, lawAsOf) === 'no') {
    return { kind: 'no-rule-in-force' };
  }
  if (next.percent !== null) return { kind: 'known', year: next.year, percent: next.percent };
  const readings = (next.readings ?? []).map((reading) => reading.percent);
  return { kind: 'unknown', year: next.year, readings };
}
