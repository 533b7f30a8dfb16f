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
