import type { Language } from '../language/language.js';
import type { ReportRow } from './programme-report.js';
import { unitWords } from './unit-words.js';

/** What a row counts: đồng where money is asked, else the unit of its population. */
export function countedWords(
  { commitment, population, result }: ReportRow,
  language: Language,
): string {
  const byGivers = result.bases.some((base) =>
    base.parties.some((one) => one.reason.children?.[0]?.code === 'number-compared'),
  );
  if (commitment.requirement.kind === 'money' && !byGivers) {
    return language === 'vi' ? 'đồng' : 'dong';
  }
  return unitWords(population.unit, language);
}
