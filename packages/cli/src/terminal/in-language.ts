import type { Language } from '@khuyenhoc/core';

const BETWEEN = ' / ';

/**
 * One half of a text that says the same twice, “Vietnamese / English”, as help texts and usage errors
 * are written. Where a half has the mark itself, such as in a file name, the middle one parts them.
 *
 * @example
 * inLanguage('thỏa thuận / an agreement', 'en'); // 'an agreement'
 */
export function inLanguage(text: string, language: Language): string {
  const parts = text.split(BETWEEN);
  if (parts.length === 1) return text;
  const middle = parts.length / 2;
  const half = language === 'vi' ? parts.slice(0, middle) : parts.slice(middle);
  return half.join(BETWEEN);
}
