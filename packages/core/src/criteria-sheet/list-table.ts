import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import type { SheetSection } from './sheet.js';
import { SHEET_WORDS } from './sheet-words.js';
import { validityWords } from './validity-words.js';

/** Criteria sets one a row: id, title, the days on which it holds, and how much of it was read. */
export function criteriaListTable(
  sets: readonly CriteriaSet[],
  language: Language,
): NonNullable<SheetSection['table']> {
  const say = SHEET_WORDS[language];
  return {
    head: [say.no, say.criteria, say.validity, say.completeness],
    rows: sets.map((set) => [
      set.id,
      set.title[language],
      validityWords(set.validity, language),
      say.states[set.completeness],
    ]),
  };
}
