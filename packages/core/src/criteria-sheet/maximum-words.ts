import type { Earning } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import { numberWords } from './number-words.js';

/** The most points that a criterion gives, in words. */
export function maximumWords(earns: Earning, language: Language): string {
  if (earns.kind === 'yes-no') return numberWords(earns.points, language);
  if (earns.kind !== 'bands') return numberWords(earns.max, language);
  return numberWords(Math.max(...earns.bands.map((one) => one.points)), language);
}
