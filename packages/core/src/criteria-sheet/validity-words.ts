import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import { dateWords } from '../time/calendar-date.js';
import { SHEET_WORDS } from './sheet-words.js';

/** The days on which a set holds, in words. */
export function validityWords(
  { from, to, certainty }: CriteriaSet['validity'],
  language: Language,
): string {
  const say = SHEET_WORDS[language];
  const start = from === null ? say.unknownStart : `${say.from} ${dateWords(from, language)}`;
  const end =
    to === null
      ? from === null
        ? ''
        : `, ${say.ongoing}`
      : ` ${say.until} ${dateWords(to, language)}`;
  return `${start}${end}${certainty === 'inferred' ? ` (${say.inferred})` : ''}`;
}
