import type { FundView, HonourRollView, SaidTable } from '@khuyenhoc/core';
import { frame, w } from './frame.js';

const both = (text: string) => w(text, text);

const receipts: SaidTable = {
  caption: w('Thu theo loại', 'Receipts by kind'),
  columns: [w('Chỉ tiêu', 'Item'), w('Số tiền (đồng)', 'Amount (đồng)')],
  rows: [
    [w('Ủng hộ bằng tiền', 'Gifts of money'), w('812.400.000', '812,400,000')],
    [w('Ủng hộ bằng hiện vật (quy tiền)', 'Gifts in kind (valued)'), w('96.000.000', '96,000,000')],
    [w('Lãi tiền gửi', 'Interest'), w('11.600.000', '11,600,000')],
    [w('Tổng cộng', 'Total'), w('920.000.000', '920,000,000')],
  ],
};
const payments: SaidTable = {
  caption: w('Chi theo loại', 'Payments by kind'),
  columns: [...receipts.columns, w('Số lượt', 'Occasions')],
  rows: [
    [w('Học bổng', 'Scholarships'), w('540.000.000', '540,000,000'), both('270')],
    [w('Khen thưởng', 'Rewards'), w('160.000.000', '160,000,000'), both('412')],
    [w('Chi quản lý', 'Management cost'), w('20.000.000', '20,000,000'), both('0')],
    [w('Tổng cộng', 'Total'), w('720.000.000', '720,000,000'), both('682')],
  ],
};

/** A fund with all that a fund can show. */
export const fund = (): FundView => ({
  kind: 'fund-view',
  ...frame(
    w(
      'Công khai thu, chi Quỹ khuyến học minh họa năm 2025',
      'Receipts and payments of an example fund, 2025',
    ),
  ),
  balance: [
    { label: w('Số dư đầu kỳ', 'Opening balance'), amount: w('1.350.000.000', '1,350,000,000') },
    { label: w('Tổng thu', 'Receipts'), amount: w('920.000.000', '920,000,000') },
    { label: w('Tổng chi', 'Payments'), amount: w('720.000.000', '720,000,000') },
    { label: w('Số dư cuối kỳ', 'Closing balance'), amount: w('1.550.000.000', '1,550,000,000') },
  ],
  flows: [
    { table: receipts, shares: [88.3, 10.43, 1.26, null] },
    { table: payments, shares: [75, 22.22, 2.78, null] },
  ],
  rules: [
    {
      title: w('Công khai báo cáo năm', 'Publishing the yearly report'),
      verdict: 'not-met',
      verdictWords: w('chưa đạt (đã đến hạn)', 'not met yet (due)'),
      found: w('chưa có văn bản công khai', 'nothing published'),
      basis: w('Điều minh họa, văn bản minh họa', 'an example clause'),
    },
    {
      title: w('Chi quản lý trong mức', 'Management cost within its limit'),
      verdict: 'met',
      verdictWords: w('đạt', 'met'),
      found: w('20.000.000 đồng trên 920.000.000 đồng', '20,000,000 đồng of 920,000,000 đồng'),
      basis: w('Điều minh họa, văn bản minh họa', 'an example clause'),
    },
  ],
});

/** A roll of donors and awards; no person in it exists. */
export const honourRoll = (): HonourRollView => ({
  kind: 'honour-roll-view',
  ...frame(w('Bảng vàng khuyến học năm 2025 – Quỹ minh họa', 'Honour roll 2025 – example fund')),
  people: w('682', '682'),
  amount: w('700.000.000', '700,000,000'),
  tables: [
    {
      caption: w('Tấm lòng vàng: đơn vị, cá nhân ủng hộ', 'Donors'),
      columns: [w('Tên', 'Name'), w('Số tiền (đồng)', 'Amount (đồng)')],
      rows: [
        [w('Doanh nghiệp minh họa A', 'Example company A'), w('300.000.000', '300,000,000')],
        [w('Cơ quan minh họa B', 'Example office B'), w('120.000.000', '120,000,000')],
        [w('Những người ủng hộ khác', 'Other donors'), w('392.400.000', '392,400,000')],
      ],
    },
    {
      caption: w('Khen thưởng, học bổng', 'Rewards and scholarships'),
      columns: [w('Mức', 'Award'), w('Số lượt', 'Occasions'), w('Số tiền (đồng)', 'Amount (đồng)')],
      rows: [
        [
          w('Học bổng khuyến học', 'Khuyến học scholarship'),
          both('270'),
          w('540.000.000', '540,000,000'),
        ],
        [
          w('Giải thi học sinh giỏi, cấp tỉnh', 'Competition prize, province'),
          both('412'),
          w('160.000.000', '160,000,000'),
        ],
      ],
    },
  ],
});
