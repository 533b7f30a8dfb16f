import type { Message } from './issue-facts.js';

/** The words of issues in criteria sets and in answers to them. */
export const CRITERIA_MESSAGES = {
  'points-form': ({ received }) => ({
    vi: `Điểm phải là số từ 0 trở lên, nhiều nhất hai chữ số sau dấu phẩy, không phải ${received}.`,
    en: `Points must be a number from 0 up with at most two decimals, not ${received}.`,
  }),
  'points-zero': () => ({
    vi: 'Bước chấm, hoặc điểm cho mỗi đơn vị, phải lớn hơn 0.',
    en: 'A step, or the points for each one, must be above 0.',
  }),
  'answer-unusable': ({ detail }) => ({
    vi: `Câu trả lời không dùng được, coi như chưa có${detail && ` (${detail})`}.`,
    en: `The answer cannot be used, and counts as not given${detail && ` (${detail})`}.`,
  }),
} satisfies Record<string, Message>;
