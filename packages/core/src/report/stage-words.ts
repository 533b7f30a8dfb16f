import type { Stage } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';

const STAGES: Readonly<Record<Language, Readonly<Record<Stage, string>>>> = {
  vi: {
    established: 'thành lập',
    built: 'xây dựng',
    member: 'là hội viên',
    registered: 'đăng ký',
    recognised: 'được công nhận',
    become: 'trở thành',
    contributed: 'ủng hộ',
    awarded: 'trao',
    pilot: 'thí điểm',
    done: 'thực hiện',
  },
  en: {
    established: 'established',
    built: 'built',
    member: 'members',
    registered: 'registered',
    recognised: 'recognised',
    become: 'become',
    contributed: 'contributed',
    awarded: 'awarded',
    pilot: 'on trial',
    done: 'done',
  },
};

/** How far the counted thing has come, in words: “đăng ký” is never said as “công nhận”. */
export const stageWords = (stage: Stage, language: Language): string => STAGES[language][stage];
