import type { Language } from '@khuyenhoc/core';

/** Heads of the columns: the target, what was reached, the milestone, the verdict. */
export const HEADS: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  vi: ['Chỉ tiêu', 'Đã đạt (vạch đứng: mốc)', 'Mốc', 'Kết luận'],
  en: ['Target', 'Reached (upright mark: milestone)', 'Milestone', 'Verdict'],
};
