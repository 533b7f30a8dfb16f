import type { Language } from '../../language/language.js';
import type { PointsInterval } from '../points.js';

/** A number with the decimal mark of the language: `84,5` or `84.5`. */
export const formatNumber = (value: number, language: Language): string =>
  language === 'vi' ? String(value).replace('.', ',') : String(value);

/**
 * Points that may be known only in part.
 *
 * @example
 * formatPoints({ min: 13, max: 93 }, 'vi'); // '13–93'
 */
export function formatPoints({ min, max }: PointsInterval, language: Language): string {
  const least = formatNumber(min, language);
  if (max === min) return least;
  if (max !== null) return `${least}–${formatNumber(max, language)}`;
  return language === 'vi' ? `từ ${least} trở lên` : `${least} or more`;
}
