import type { Words } from '@khuyenhoc/core';

const TITLES: Readonly<Record<string, Words>> = {
  agreement: { vi: 'Chương trình phối hợp', en: 'Coordination programme' },
  assessment: { vi: 'Tự đánh giá', en: 'Self-assessment' },
  calendar: { vi: 'Lịch sơ kết, tổng kết', en: 'Plans and reviews' },
  compare: { vi: 'So sánh xã, tỉnh', en: 'Places side by side' },
  criteria: { vi: 'Bộ tiêu chí', en: 'Criteria set' },
  fund: { vi: 'Quỹ khuyến học', en: 'Learning fund' },
  'honour-roll': { vi: 'Bảng vàng khuyến học', en: 'Honour roll' },
  targets: { vi: 'Kết quả so với chỉ tiêu', en: 'Rates against targets' },
  trend: { vi: 'Diễn biến qua các năm', en: 'Shares by year' },
};

/** What an element is called in a list for people; its bare name where it is newer than this list. */
export const elementTitle = (name: string): Words => TITLES[name] ?? { vi: name, en: name };
