import type { Language } from '../language/language.js';
import type { Interval } from './interval.js';
import { requiredCount } from './required-count.js';

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

/**
 * A rate for display, to one decimal. Half is rounded up, but a rate below `percent` never shows as
 * having reached it: 9,999 of 10,000 against 100 % shows 99,9%.
 *
 * @param base a whole number from 1
 * @example
 * formatRate(9999, 10000, 100, 'vi'); // '99,9%'
 */
export function formatRate(
  count: number,
  base: number,
  percent: number,
  language: Language,
): string {
  const thousandths = BigInt(count) * 1000n;
  const size = BigInt(base);
  const rounded = Number((thousandths * 2n + size) / (size * 2n));
  const reached = count >= requiredCount(percent, base);
  const shown = !reached && rounded >= percent * 10 ? Number(thousandths / size) : rounded;
  return formatPercent(shown / 10, language);
}
