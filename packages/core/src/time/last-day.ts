import type { CalendarDate, PartialDate } from '@khuyenhoc/schemas';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The last day that a date may mean: a source that prints only a month or year is taken at its end.
 *
 * @example
 * lastDay('2020-08'); // '2020-08-31'
 */
export function lastDay(date: PartialDate): CalendarDate {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  const leap = month === '02' && isLeap(Number(year)) ? 1 : 0;
  return `${year}-${month}-${(DAYS[Number(month) - 1] ?? 31) + leap}`;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
