import type { PartialDate } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import { dateWords } from '../time/calendar-date.js';
import type { IncomparableCode } from './measure.js';

const SAY: Readonly<Record<Language, Readonly<Record<IncomparableCode, (on: string) => string>>>> =
  {
    vi: {
      'other-stage': () => 'tính ở bước khác',
      'other-base': () => 'mẫu số khác',
      'other-day': (on) => `số liệu đến ${on}`,
      'new-in-period': () => 'chỉ có số mới trong kỳ',
      estimated: () => 'số ước thực hiện',
      inexact: () => 'không phải số đúng',
      'parts-only': () => 'chỉ có số của từng bên',
      conflict: () => 'các số liệu khác nhau',
    },
    en: {
      'other-stage': () => 'counted at another stage',
      'other-base': () => 'of another base',
      'other-day': (on) => `data as of ${on}`,
      'new-in-period': () => 'only what is new in the period',
      estimated: () => 'an estimate',
      inexact: () => 'not an exact number',
      'parts-only': () => 'only figures of single parties',
      conflict: () => 'figures differ',
    },
  };

/** Why a figure is not compared (không cùng cơ sở so sánh), in words. */
export const incomparableWords = (
  code: IncomparableCode,
  on: PartialDate,
  language: Language,
): string => SAY[language][code](dateWords(on, language));
