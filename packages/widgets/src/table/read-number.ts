import type { Language } from '@khuyenhoc/core';

/**
 * A number as print of the language has it: `5.210` and `86,8%` in Vietnamese, `5,210` and `86.8%` in
 * English. null where the text is no plain number: a word, a hedge, a range.
 */
export function readNumber(text: string, language: Language): number | null {
  const [thousands, decimal] =
    language === 'vi' ? [/\.(?=\d{3}(\D|$))/g, ','] : [/,(?=\d{3}(\D|$))/g, '.'];
  const digits = text.replace(thousands, '').replace(decimal, '.');
  return /^\s*-?\d+(\.\d+)?\s*%?\s*$/.test(digits) ? Number.parseFloat(digits) : null;
}
