import type { Language } from '../language/language.js';
import type { CalendarItem, CalendarKind } from './calendar.js';

const KINDS: Readonly<Record<Language, Readonly<Record<CalendarKind, string>>>> = {
  vi: {
    'yearly-plan': 'Chương trình hoạt động năm',
    'interim-review': 'Sơ kết 6 tháng đầu năm',
    'yearly-review': 'Tổng kết năm',
    'closing-review': 'Tổng kết cả giai đoạn',
  },
  en: {
    'yearly-plan': 'Programme of activities of',
    'interim-review': 'Half-year review of',
    'yearly-review': 'Yearly review of',
    'closing-review': 'Closing review of the period to',
  },
};

/**
 * What an item is called.
 *
 * @example
 * calendarWords(item, 'vi'); // 'Chương trình hoạt động năm 2026'
 */
export function calendarWords({ kind, year }: CalendarItem, language: Language): string {
  const name = KINDS[language][kind];
  return language === 'vi' && kind === 'closing-review'
    ? `${name} (đến năm ${year})`
    : `${name} ${year}`;
}
