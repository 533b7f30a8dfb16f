import type { AgreementEvent } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import type { Phase } from './state.js';

const EVENTS: Readonly<Record<Language, Readonly<Record<AgreementEvent['type'], string>>>> = {
  vi: {
    drafted: 'dự thảo',
    signed: 'ký kết',
    'entered-into-force': 'có hiệu lực',
    'yearly-plan-adopted': 'thông qua chương trình năm',
    reviewed: 'sơ kết, tổng kết',
    amended: 'sửa đổi, bổ sung',
    'party-succeeded': 'thay bên ký kết',
    renewed: 'gia hạn',
    lapsed: 'hết hiệu lực',
  },
  en: {
    drafted: 'drafted',
    signed: 'signed',
    'entered-into-force': 'entered into force',
    'yearly-plan-adopted': 'yearly plan adopted',
    reviewed: 'reviewed',
    amended: 'amended',
    'party-succeeded': 'party succeeded',
    renewed: 'renewed',
    lapsed: 'lapsed',
  },
};

const PHASES: Readonly<Record<Language, Readonly<Record<Phase, string>>>> = {
  vi: {
    new: 'chưa có gì',
    drafted: 'đã dự thảo',
    signed: 'đã ký',
    'in-force': 'đang có hiệu lực',
    closed: 'đã tổng kết cả giai đoạn',
    lapsed: 'đã hết hiệu lực',
  },
  en: {
    new: 'new',
    drafted: 'drafted',
    signed: 'signed',
    'in-force': 'in force',
    closed: 'closed by its final review',
    lapsed: 'lapsed',
  },
};

/** What an event is called. */
export const eventWords = (type: AgreementEvent['type'], language: Language): string =>
  EVENTS[language][type];

/** What a phase is called. */
export const phaseWords = (phase: Phase, language: Language): string => PHASES[language][phase];
