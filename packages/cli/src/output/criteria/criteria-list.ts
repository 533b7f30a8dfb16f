import type { Language } from '@khuyenhoc/core';
import { criteriaSets } from '@khuyenhoc/rulebook';
import { gridText } from './sheet-text.js';
import { SHEET_WORDS } from './sheet-words.js';
import { validityWords } from './validity-words.js';

/**
 * The criteria sets of the rulebook, one a row.
 *
 * @param on a day: only those that hold on it, or of which that is not known
 */
export function criteriaList(on: string | null, language: Language, width: number): string {
  const say = SHEET_WORDS[language];
  const held = criteriaSets.filter(
    ({ validity: { from, to } }) =>
      on === null || ((from === null || from <= on) && (to === null || on <= to)),
  );
  if (held.length === 0) return say.none;
  const head = [say.no, say.criteria, say.validity, say.completeness];
  const rows = held.map((set) => [
    set.id,
    set.title[language],
    validityWords(set.validity, language),
    say.states[set.completeness],
  ]);
  return gridText({ head, rows }, width);
}
