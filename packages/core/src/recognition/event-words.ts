import type { RecognitionEvent } from '@khuyenhoc/schemas';
import type { Language, Words } from '../language/language.js';

const EVENTS: Readonly<Record<RecognitionEvent['type'], Words>> = {
  registered: { vi: 'đăng ký', en: 'registered' },
  'self-assessed': { vi: 'tự đánh giá', en: 'self-assessed' },
  reviewed: { vi: 'bình xét', en: 'reviewed' },
  filed: { vi: 'nộp hồ sơ', en: 'filed' },
  recognised: { vi: 'công nhận', en: 'recognised' },
  refused: { vi: 'không công nhận', en: 'refused' },
  're-recognised': { vi: 'tái công nhận', en: 're-recognised' },
  upgraded: { vi: 'công nhận mức độ cao hơn', en: 'upgraded' },
  withdrawn: { vi: 'thu hồi', en: 'withdrawn' },
  'evidence-attached': { vi: 'bổ sung minh chứng', en: 'evidence attached' },
};

/** What an event on the way to a title is called. */
export const recognitionEventWords = (type: RecognitionEvent['type'], language: Language): string =>
  EVENTS[type][language];
