import type { CalendarDate } from '@khuyenhoc/schemas';
import { addMonths } from './add-months.js';
import { lastDay } from './last-day.js';

/**
 * The day before: the last one in time where a text says “trước ngày”.
 *
 * @example
 * dayBefore('2025-03-01'); // '2025-02-28'
 */
export function dayBefore(date: CalendarDate): CalendarDate {
  const day = Number(date.slice(8));
  if (day === 1) return lastDay(addMonths(date, -1).slice(0, 7));
  return `${date.slice(0, 8)}${String(day - 1).padStart(2, '0')}`;
}
