import type { Modality, Population, Stage } from '@khuyenhoc/schemas';
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

const MODALITIES: Readonly<Record<Language, Readonly<Record<Modality, string>>>> = {
  vi: {
    shall: 'sẽ',
    strive: 'phấn đấu',
    'at-least': 'ít nhất',
    'universal-no-figure': 'mỗi, các',
    joint: 'phối hợp',
    'set-target': 'đặt mục tiêu',
    'as-planned': 'theo kế hoạch',
  },
  en: {
    shall: 'shall',
    strive: 'aims to',
    'at-least': 'at least',
    'universal-no-figure': 'each',
    joint: 'jointly',
    'set-target': 'sets the target',
    'as-planned': 'as planned',
  },
};

const UNITS: Readonly<Record<Language, Readonly<Record<Population['unit'], string>>>> = {
  vi: { body: 'đơn vị', person: 'người', family: 'gia đình' },
  en: { body: 'units', person: 'people', family: 'families' },
};

/** How far the counted thing has come, in words: “đăng ký” is never said as “công nhận”. */
export const stageWords = (stage: Stage, language: Language): string => STAGES[language][stage];

/** How strongly the act binds, in its own word. */
export const modalityWords = (modality: Modality, language: Language): string =>
  MODALITIES[language][modality];

/** The counted unit: đơn vị, người, gia đình. */
export const unitWords = (unit: Population['unit'], language: Language): string =>
  UNITS[language][unit];
