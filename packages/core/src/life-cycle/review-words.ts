import type { Language } from '../language/language.js';
import { formatDate } from '../time/calendar-date.js';
import type { Review } from './state.js';

const KINDS: Readonly<Record<Language, Readonly<Record<Review['review'], string>>>> = {
  vi: { interim: 'Sơ kết', final: 'Tổng kết' },
  en: { interim: 'Interim review', final: 'Final review' },
};
const SCOPES: Readonly<Record<Language, Readonly<Record<Review['scope'], string>>>> = {
  vi: { 'half-year': '6 tháng', year: 'năm', stage: 'giai đoạn', 'whole-period': 'cả giai đoạn' },
  en: {
    'half-year': 'of the half-year',
    year: 'of the year',
    stage: 'of the stage',
    'whole-period': 'of the whole period',
  },
};

/**
 * A review that was held: what kind, of which span, and when.
 *
 * @example
 * reviewWords(review, 'vi'); // 'Tổng kết năm (01/01/2023–31/12/2023), ngày 10/01/2024'
 */
export function reviewWords({ review, scope, span, on }: Review, language: Language): string {
  const kind = `${KINDS[language][review]} ${SCOPES[language][scope]}`;
  const days = `${formatDate(span.from, language)}–${formatDate(span.to, language)}`;
  const held = language === 'vi' ? `ngày ${formatDate(on, 'vi')}` : `held on ${on}`;
  return `${kind} (${days}), ${held}`;
}
