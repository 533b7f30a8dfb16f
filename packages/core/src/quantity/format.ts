import type { Language } from '../language/language.js';
import type { Interval } from './interval.js';

/**
 * A whole number with the thousands mark of the language: 1.234.567 or 1,234,567.
 *
 * @example
 * formatCount(5210, 'vi'); // '5.210'
 */
export function formatCount(value: number, language: Language): string {
  const mark = language === 'vi' ? '.' : ',';
  return String(value).replace(/\B(?=(\d{3})+$)/g, mark);
}

/** A count that may be known only in part: `5.210`, `từ 5.000 trở lên`, `4.000–5.000`. */
export function formatInterval({ min, max }: Interval, language: Language): string {
  if (max === min) return formatCount(min, language);
  if (max !== null) return `${formatCount(min, language)}–${formatCount(max, language)}`;
  const least = formatCount(min, language);
  return language === 'vi' ? `từ ${least} trở lên` : `${least} or more`;
}

/** A share of a text, as written: `66,67%`. No space before the sign. */
export function formatPercent(percent: number, language: Language): string {
  const text = String(percent);
  return `${language === 'vi' ? text.replace('.', ',') : text}%`;
}
