import type { CalendarDate } from '@khuyenhoc/schemas';
import type { Interval } from '../quantity/interval.js';
import { yearOf } from '../time/calendar-date.js';

/**
 * How many more are needed in each year that is left, to close a gap evenly. The last year has the whole
 * gap to close.
 *
 * @param until the year by whose end it is due
 * @example
 * paceTo({ min: 100, max: 100 }, '2026-06-30', 2030); // { min: 25, max: 25 }
 */
export function paceTo(shortfall: Interval, on: CalendarDate, until: number): Interval {
  const years = Math.max(1, until - yearOf(on));
  return {
    min: Math.ceil(shortfall.min / years),
    max: shortfall.max === null ? null : Math.ceil(shortfall.max / years),
  };
}
