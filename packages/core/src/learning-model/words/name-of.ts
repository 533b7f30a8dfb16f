import type { Bilingual, CriteriaSet } from '@khuyenhoc/schemas';
import type { Language } from '../../language/language.js';

const OWN: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  total: { vi: 'Tổng điểm', en: 'Total' },
  none: { vi: 'chưa đạt mức độ nào', en: 'no level' },
  unclassed: {
    vi: 'không có loại theo câu chữ của văn bản',
    en: 'no class by the letter of the text',
  },
};

/** What an id is of, where the same one may stand for several things. */
export type NamedKind = 'level' | 'criterion' | 'target';

/**
 * The name of a criterion, target, requirement, class, level or circumstance of a set. Ids of levels and
 * of criteria may be the same, so say which is meant.
 */
export function nameOf(set: CriteriaSet, id: string, language: Language, kind?: NamedKind): string {
  const { scoring, circumstances, unitKinds } = set;
  const isLevels = scoring.method === 'levels';
  const targets = isLevels ? scoring.criteria.flatMap((one) => one.targets) : [];
  const levels = isLevels ? scoring.levels : [];
  const criteria = scoring.method === 'unread' ? [] : scoring.criteria;
  const others =
    scoring.method === 'points'
      ? [
          ...scoring.preconditions,
          ...scoring.grades,
          ...[scoring.otherwise].filter((one) => one !== null),
        ]
      : targets.flatMap((one) => one.requirements);
  const of: Readonly<Record<NamedKind, readonly { id: string; title: Bilingual }[]>> = {
    level: levels,
    criterion: criteria,
    target: targets,
  };
  const named =
    kind === undefined
      ? [
          ...others,
          ...targets,
          ...(isLevels ? [] : criteria),
          ...levels,
          ...circumstances,
          ...unitKinds,
        ]
      : of[kind];
  return named.find((one) => one.id === id)?.title[language] ?? OWN[id]?.[language] ?? id;
}
