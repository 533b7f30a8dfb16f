import type { Words } from '../language/language.js';
import type { CommendationStatus } from './appraise.js';

/** Where a nomination stands, in words; a review never “commends”. */
export const COMMENDATION_WORDS: Readonly<Record<CommendationStatus, Words>> = {
  commended: { vi: 'đã có quyết định khen thưởng', en: 'commended by decision' },
  proposed: { vi: 'đủ điều kiện đề nghị khen thưởng', en: 'may be proposed' },
  'not-met': { vi: 'chưa đạt tiêu chí hoặc phiếu', en: 'criteria or votes not met' },
  undetermined: { vi: 'chưa đủ căn cứ', en: 'cannot be decided yet' },
  'over-limit': { vi: 'vượt số lượng của đơn vị', en: 'over the limit of the unit' },
  tied: { vi: 'bằng nhau, chờ quyết định', en: 'tied, to be decided' },
};
