import { criteriaListTable, type Language } from '@khuyenhoc/core';
import { criteriaSets } from '@khuyenhoc/rulebook';
import { gridText } from './sheet-text.js';

/**
 * The criteria sets of the rulebook, one a row.
 *
 * @param on a day: only those that hold on it, or of which that is not known
 */
export function criteriaList(on: string | null, language: Language, width: number): string {
  const held = criteriaSets.filter(
    ({ validity: { from, to } }) =>
      on === null || ((from === null || from <= on) && (to === null || on <= to)),
  );
  if (held.length === 0) return language === 'vi' ? 'Chưa có' : 'None';
  return gridText(criteriaListTable(held, language), width);
}
