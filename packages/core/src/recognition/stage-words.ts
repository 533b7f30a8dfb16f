import type { Language, Words } from '../language/language.js';
import type { RecognitionStage } from './stage.js';

const STAGES: Readonly<Record<RecognitionStage, Words>> = {
  new: { vi: 'chưa có gì', en: 'nothing yet' },
  registered: { vi: 'đã đăng ký (chưa được công nhận)', en: 'registered (not recognised)' },
  'self-assessed': {
    vi: 'đã tự đánh giá (chưa được công nhận)',
    en: 'self-assessed (not recognised)',
  },
  reviewed: { vi: 'đã bình xét (chưa được công nhận)', en: 'reviewed (not recognised)' },
  filed: { vi: 'đã nộp hồ sơ (chưa được công nhận)', en: 'filed (not recognised)' },
  refused: { vi: 'không được công nhận', en: 'refused' },
  recognised: { vi: 'đã được công nhận', en: 'recognised' },
  lapsed: { vi: 'đã hết thời hạn công nhận', en: 'lapsed' },
  withdrawn: { vi: 'đã bị thu hồi', en: 'withdrawn' },
};

/**
 * What a stage is called.
 *
 * @example
 * recognitionStageWords('registered', 'vi'); // 'đã đăng ký (chưa được công nhận)'
 */
export const recognitionStageWords = (stage: RecognitionStage, language: Language): string =>
  STAGES[stage][language];
