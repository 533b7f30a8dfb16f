import type { Citation } from '@khuyenhoc/schemas';
import type { Words } from '../language/language.js';

/** How sure a fact is (độ chắc chắn), in words. */
export const CERTAINTY_WORDS: Readonly<Record<Citation['certainty'], Words>> = {
  confirmed: { vi: 'đã đọc trong nguồn', en: 'read in the source' },
  inferred: { vi: 'suy ra từ nguồn', en: 'inferred from the source' },
  conflict: { vi: 'các nguồn không thống nhất', en: 'sources disagree' },
  recalled: { vi: 'chưa có nguồn, chưa dùng được', en: 'without a source, not to be used' },
  'not-found': { vi: 'chưa tìm thấy nguồn', en: 'no source was found' },
};
