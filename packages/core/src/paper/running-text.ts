import type { Language } from '../language/language.js';

/**
 * Numbers below ten as Vietnamese papers write them in running text: “còn thiếu 01 gia đình”. Ratios,
 * dates, percentages and numbers of papers stay as they are.
 *
 * @example
 * runningText('còn thiếu 1 gia đình', 'vi'); // 'còn thiếu 01 gia đình'
 */
export const runningText = (text: string, language: Language): string =>
  language === 'vi' ? text.replace(/(?<![\p{L}\d.,/–-])([1-9])(?= \p{Ll})/gu, '0$1') : text;

/** A count in running text. */
export const paperCount = (count: number, language: Language): string =>
  language === 'vi' && count > 0 && count < 10 ? `0${count}` : String(count);
