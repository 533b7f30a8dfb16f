import type { CriteriaRequirement, CriteriaSet } from '@khuyenhoc/schemas';
import type { Language } from '../../language/language.js';
import { formatDate } from '../../time/calendar-date.js';
import { formatNumber } from './format-points.js';

const DIRECTIONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  above: { vi: 'tăng so với năm trước', en: 'above the year before' },
  below: { vi: 'giảm so với năm trước', en: 'below the year before' },
};

/** What is asked, or found, as people write it: `60%`, `mức độ 2`, `80`. */
export function askedWords(
  set: CriteriaSet,
  at: string | null,
  asked: number | string,
  language: Language,
): string {
  const requirement = requirementsOf(set).find((one) => one.id === at);
  if (typeof asked === 'number') {
    const isShare =
      requirement === undefined ? isCircumstance(set, at) : requirement.kind === 'share';
    return `${formatNumber(asked, language)}${isShare ? '%' : ''}`;
  }
  if (requirement?.kind === 'change') return DIRECTIONS[asked]?.[language] ?? asked;
  if (asked === 'none') return language === 'vi' ? 'chưa đạt mức độ nào' : 'no level';
  if (requirement?.kind === 'attained') {
    return language === 'vi' ? `mức độ ${asked}` : `level ${asked}`;
  }
  if (requirement?.kind === 'scale') {
    return requirement.steps.find((one) => one.id === asked)?.title[language] ?? asked;
  }
  return /^\d{4}-/.test(asked) ? formatDate(asked, language) : asked;
}

/** In a set of levels, what a circumstance changes are shares. */
const isCircumstance = (set: CriteriaSet, at: string | null): boolean =>
  set.scoring.method === 'levels' && set.circumstances.some((one) => one.id === at);

function requirementsOf({ scoring }: CriteriaSet): readonly CriteriaRequirement[] {
  if (scoring.method === 'points') return scoring.preconditions;
  if (scoring.method === 'unread') return [];
  return scoring.criteria.flatMap((one) => one.targets.flatMap((target) => target.requirements));
}
