import type { Language } from '../language/language.js';

/** A number of points as the language writes it: 7,5 or 7.5; `?` = not read. */
export function numberWords(value: number | null, language: Language): string {
  if (value === null) return '?';
  return language === 'vi' ? String(value).replace('.', ',') : String(value);
}
