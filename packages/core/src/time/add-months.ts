import type { CalendarDate } from '@khuyenhoc/schemas';
import { lastDay } from './last-day.js';

/**
 * The same day some months later; the last day of the month where it has no such day.
 *
 * @example
 * addMonths('2024-02-29', 12); // '2025-02-28'
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const two = (value: number) => String(value).padStart(2, '0');
  const to = `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
  const same = `${to}-${two(day)}`;
  const last = lastDay(to);
  return same < last ? same : last;
}
