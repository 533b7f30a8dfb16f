import type { Citation, CriteriaSet } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import { SHEET_WORDS } from './sheet-words.js';

/** Where a set and its parts were read, each source once; the quote of the set itself. */
export function sourceLines({ citation, scoring }: CriteriaSet, language: Language): string[] {
  const parts: readonly { readonly citation?: Citation | undefined }[] =
    scoring.method === 'points'
      ? [...scoring.criteria, ...scoring.preconditions]
      : scoring.method === 'levels'
        ? scoring.criteria.flatMap((one) => one.targets.flatMap((target) => target.requirements))
        : [];
  const lines = [citation, ...parts.map((one) => one.citation)].flatMap((one) =>
    one === undefined ? [] : [one.reference ?? '', ...one.source],
  );
  const { quote } = citation;
  return [
    ...new Set(lines.filter((one) => one !== '')),
    ...(quote === null ? [] : [`${SHEET_WORDS[language].quote}: “${quote}”`]),
  ];
}
