import type { CalendarDate, Commitment } from '@khuyenhoc/schemas';
import { lastDay } from '../time/last-day.js';

/** Whether a commitment's time has come; `none-stated` when the text gives none. */
export type Due = 'due' | 'not-yet' | 'none-stated';

/**
 * Whether a commitment is due on a day. The end of the agreement's period is not a due date.
 *
 * @example
 * dueOn(null, '2026-06-30'); // 'none-stated'
 */
export function dueOn(due: Commitment['due'], on: CalendarDate): Due {
  if (due === null) return 'none-stated';
  return lastDay(due.on) <= on ? 'due' : 'not-yet';
}
