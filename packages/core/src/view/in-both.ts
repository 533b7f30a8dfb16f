import type { Language, Words } from '../language/language.js';

/**
 * Says the same thing in both languages.
 *
 * @example
 * inBoth((language) => formatCount(5210, language)); // { vi: '5.210', en: '5,210' }
 */
export const inBoth = (say: (language: Language) => string): Words => ({
  vi: say('vi'),
  en: say('en'),
});

/** Lines that were made once for each language; the order is that of the data. */
export const zipLines = (vi: readonly string[], en: readonly string[] = []): readonly Words[] =>
  vi.map((text, index) => ({ vi: text, en: en[index] ?? text }));

/** Lines said in both languages. */
export const linesInBoth = (say: (language: Language) => readonly string[]): readonly Words[] =>
  zipLines(say('vi'), say('en'));
