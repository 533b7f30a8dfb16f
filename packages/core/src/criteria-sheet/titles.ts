import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';

/** The words of a set for the ids of its circumstances and kinds of unit; an unknown id stays as it is. */
export interface Titles {
  readonly language: Language;
  readonly of: (id: string) => string;
}

/** Looks titles up in what a set declares. */
export function titlesOf(set: CriteriaSet, language: Language): Titles {
  const known = new Map(
    [...set.circumstances, ...set.unitKinds].map((one) => [one.id, one.title[language]]),
  );
  return { language, of: (id) => known.get(id) ?? id };
}
