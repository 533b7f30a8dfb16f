import type { CalendarDate } from '@khuyenhoc/schemas';
import { lastDay } from './last-day.js';

/**
 * The same day some months later, or the last day of that month where it has no such day.
 *
 * @example
 * addMonths('2025-08-31', 6); // '2026-02-28'
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  const month = `${year}-${String((count % 12) + 1).padStart(2, '0')}`;
  const end = lastDay(month);
  const same = `${month}-${date.slice(8)}`;
  return same <= end ? same : end;
}
