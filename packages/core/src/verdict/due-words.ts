import type { Language } from '../language/language.js';
import type { Due } from './due.js';

const DUES: Readonly<Record<Language, Readonly<Record<Due, string>>>> = {
  vi: {
    due: 'đã đến hạn',
    'not-yet': 'chưa đến hạn',
    'none-stated': 'văn bản không ghi thời hạn',
  },
  en: { due: 'due', 'not-yet': 'not due yet', 'none-stated': 'no due date stated' },
};

/** Whether the time has come, in words. */
export const dueWords = (due: Due, language: Language): string => DUES[language][due];
