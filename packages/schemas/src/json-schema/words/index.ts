import { AGREEMENT } from './agreement.js';
import { AWARD } from './award.js';
import { CRITERIA } from './criteria.js';
import { FUND } from './fund.js';
import { LAW } from './law.js';
import { OBSERVATION } from './observation.js';
import { RECOGNITION } from './recognition.js';
import { SHARED } from './shared.js';
import type { Words } from './words.js';

export const AREAS: readonly Words[] = [
  SHARED,
  AGREEMENT,
  OBSERVATION,
  CRITERIA,
  LAW,
  RECOGNITION,
  FUND,
  AWARD,
];

const ALL: Words = Object.assign({}, ...AREAS) as Words;

/** The key of the words for a field: the longest end of its path that has some. */
export function wordsKey(path: readonly string[]): string | undefined {
  return path.map((_, from) => path.slice(from).join('.')).find((key) => Object.hasOwn(ALL, key));
}

/**
 * What a field or a part means.
 *
 * @param path the document or part, then the fields from its top, such as `party`, `name`
 */
export function fieldWords(path: readonly string[]): { vi: string; en: string } | undefined {
  const words = ALL[wordsKey(path) ?? ''];
  return words && { vi: words[0], en: words[1] };
}
