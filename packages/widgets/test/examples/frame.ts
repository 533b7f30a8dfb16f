import type { ViewFrame, Words } from '@khuyenhoc/core';

export const w = (vi: string, en: string): Words => ({ vi, en });

/** What stands around every example: all figures in them are made up, and say so. */
export const frame = (title: Words): ViewFrame => ({
  title,
  warning: w('SỐ LIỆU MINH HỌA, không phải số liệu thật', 'ILLUSTRATIVE FIGURES, not real data'),
  lines: [
    w('Tỉnh minh họa, kỳ báo cáo 6 tháng đầu năm 2026', 'An example province, first half of 2026'),
  ],
  foot: [
    w('Nguồn: số liệu minh họa của bộ công cụ', 'Source: made up for this tool kit'),
    w('Số liệu đến ngày 30/06/2026', 'Data as of 2026-06-30'),
    w('Lập ngày 05/07/2026', 'Made on 2026-07-05'),
  ],
});
