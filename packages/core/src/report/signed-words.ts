import type { Agreement } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import { periodWords } from '../life-cycle/period-words.js';
import { dateWords } from '../time/calendar-date.js';
import { reportHeadings } from './headings.js';

/**
 * When an agreement was signed and which years it covers.
 *
 * @example
 * signedWords(agreement, 'vi'); // 'Ký ngày 23/11/2022; giai đoạn 2021–2030'
 */
export function signedWords(
  { signing, period }: Pick<Agreement, 'signing' | 'period'>,
  language: Language,
): string {
  const say = reportHeadings[language];
  const day = signing.on === null ? say.unknownDay : dateWords(signing.on, language);
  const inferred = signing.onBasis === 'year-inferred' ? ` ${say.yearInferred}` : '';
  return `${say.signed} ${day}${inferred}; ${say.period} ${periodWords(period, language)}`;
}
