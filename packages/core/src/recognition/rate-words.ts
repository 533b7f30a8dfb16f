import type { Language, Words } from '../language/language.js';
import type { RecognitionRateId } from './rates.js';

const RATES: Readonly<Record<RecognitionRateId, Words>> = {
  registration: { vi: 'tỷ lệ đăng ký', en: 'registration rate' },
  evaluation: { vi: 'tỷ lệ tham gia đánh giá', en: 'evaluation rate' },
  success: { vi: 'tỷ lệ đạt so với số đăng ký', en: 'success rate' },
  coverage: { vi: 'tỷ lệ được công nhận so với tổng số', en: 'coverage rate' },
};

/** What a rate is called. Only coverage is held against the targets of programmes. */
export const recognitionRateWords = (id: RecognitionRateId, language: Language): string =>
  RATES[id][language];
