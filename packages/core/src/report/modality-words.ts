import type { Modality } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';

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

/** How strongly the act binds, in its own word. */
export const modalityWords = (modality: Modality, language: Language): string =>
  MODALITIES[language][modality];
