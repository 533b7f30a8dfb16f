import type { CalendarDate, PartialDate } from '@khuyenhoc/schemas';
import { KhuyenhocError } from '../error/khuyenhoc-error.js';
import type { Language } from '../language/language.js';
import { lastDay } from './last-day.js';

/** Lets through only a real day written `2022-11-23`. Dates then compare as text. */
export function assertCalendarDate(date: string): CalendarDate {
  const real = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date);
  if (!real || date > lastDay(date.slice(0, 7))) {
    throw new KhuyenhocError('date-invalid', { received: date });
  }
  return date;
}

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

/**
 * A date as people of the language write it, as far as it is known.
 *
 * @example
 * formatDate('2022-11-23', 'vi'); // '23/11/2022'
 */
export const formatDate = (date: PartialDate, language: Language): string =>
  language === 'en' ? date : date.split('-').reverse().join('/');

/**
 * A date inside a sentence: the Vietnamese names what it is.
 *
 * @example
 * dateWords('2020-08', 'vi'); // 'tháng 08/2020'
 */
export function dateWords(date: PartialDate, language: Language): string {
  if (language === 'en') return date;
  const name = ['năm', 'tháng', 'ngày'][date.split('-').length - 1] ?? '';
  return `${name} ${formatDate(date, language)}`;
}
