import type { TargetsView } from '@khuyenhoc/core';

const same = (text: string) => ({ vi: text, en: text });

/** Made-up figures; a real page gets a view from `targetsView` of `@khuyenhoc/core`, or a JSON file of it. */
export const targets: TargetsView = {
  kind: 'targets-view',
  title: { vi: 'Kết quả thực hiện chỉ tiêu', en: 'Results against targets' },
  warning: { vi: 'SỐ LIỆU MINH HỌA', en: 'ILLUSTRATIVE FIGURES' },
  lines: [],
  foot: [{ vi: 'Số liệu đến ngày 30/06/2026', en: 'Data as of 2026-06-30' }],
  rows: [
    {
      title: { vi: 'Gia đình học tập', en: 'Learning families' },
      of: { vi: 'trên tổng số hộ gia đình', en: 'of all households' },
      share: { min: 87.5, max: 87.5 },
      rate: { vi: '87,5%', en: '87.5%' },
      figure: { vi: '5.250/6.000', en: '5,250/6,000' },
      milestone: 90,
      milestoneWords: same('90% (2030)'),
      verdict: 'not-met',
      verdictWords: { vi: 'chưa đạt (chưa đến hạn)', en: 'not met yet (not yet due)' },
      notes: [{ vi: 'còn thiếu 150 hộ', en: '150 families missing' }],
    },
  ],
};
