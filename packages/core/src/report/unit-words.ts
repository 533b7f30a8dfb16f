import type { Population } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';

const UNITS: Readonly<Record<Language, Readonly<Record<Population['unit'], string>>>> = {
  vi: { body: 'đơn vị', person: 'người', family: 'gia đình', community: 'cộng đồng' },
  en: { body: 'units', person: 'people', family: 'families', community: 'communities' },
};

/** The counted unit: đơn vị, người, gia đình. */
export const unitWords = (unit: Population['unit'], language: Language): string =>
  UNITS[language][unit];
