import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '@khuyenhoc/schemas/table';
import { readTableFile } from '../src/files/read-table-file.js';
import { told, workbook } from './workbook.js';

const LAYOUT = LAYOUTS.observations;
const HEAD = [
  'STT',
  'Đơn vị báo cáo',
  'Bên ký kết',
  'Mã ĐVHC',
  'Danh mục',
  'Chỉ tiêu',
  'Mức',
  'Số lượng',
  'Trên tổng số',
  'Tỷ lệ in',
  'Từ ngày',
  'Đến ngày',
  'Ngày chốt',
  'Số văn bản',
  'Ngày văn bản',
  'Thực hiện hay ước',
  'Ghi trú',
];

const row = (number: number, change: Record<number, unknown> = {}) => {
  const good = [
    number,
    `Hội Khuyến học phường ${number}`,
    'hoi-lhpn',
    '02215',
    'vn-34-2025',
    'Gia đình học tập',
    'công nhận',
    '1.204',
    1560,
    '77,2%',
    '01/01/2026',
    '30/06/2026',
    '30/06/2026',
    `${number}/BC-HKH`,
    '15/07/2026',
    'thực hiện',
    '',
  ];
  return good.map((cell, at) => (at in change ? change[at] : cell)) as (string | number | null)[];
};

/** A clerk's workbook with 20 mistakes. Headings stand in row 3. */
const SHEET = [
  ['Mã thỏa thuận', 'tq-2022-seven'],
  ['BIỂU SỐ LIỆU SÁU THÁNG ĐẦU NĂM 2026'],
  HEAD,
  row(1),
  row(2, { 5: 'Gia dình học tập' }),
  row(3, { 6: 'công nhân' }),
  row(4, { 7: '12O4' }),
  row(5, { 7: '1.204,5' }),
  row(6, { 8: null, 7: '' }),
  row(7, { 12: '31/06/2026' }),
  row(8, { 12: '06/30/2026' }),
  row(9, { 14: '15/7/26' }),
  row(10, { 11: '30/06/2025' }),
  row(11, { 3: 2215 }),
  row(12, { 4: 'vn 34' }),
  row(13, { 2: 'Hội LHPN' }),
  row(14, { 9: 'bảy bảy' }),
  row(15, { 7: '1,204' }),
  row(16, { 13: '' }),
  row(17, { 1: 'Hội Khuyến học phường 1', 13: '1/BC-HKH' }),
  row(18, { 1: 'Héi KhuyÕn häc ph­êng' }),
  row(19, { 15: 'dự kiến' }),
  [...row(20), 'thừa ô'],
  row(21, { 8: '#REF!', 16: 'đã đối chiếu' }),
  ['Tổng cộng', null, null, null, null, null, null, null, null],
];

const EXPECTED = [
  'Q3 column-unknown',
  'F5 choice-unknown',
  'G6 choice-unknown',
  'H7 number-format',
  'H8 count-not-whole',
  'H9 cell-required',
  'M10 date-not-real',
  'M11 date-not-real',
  'O12 date-written',
  'L13 period-reversed',
  'D14 place-code',
  'E15 id-format',
  'C16 id-format',
  'J17 rate-format',
  'H18 number-ambiguous',
  'N19 cell-required',
  'A20 row-twice',
  'B21 text-legacy',
  'P22 choice-unknown',
  'R23 cell-beyond',
  'I24 cell-error',
];

describe('a workbook with the mistakes of a clerk', () => {
  it('has all of them told, each at its cell, none twice', async () => {
    const file = await workbook(SHEET);
    const { issues, document, rows, rejected } = await readTableFile(file, { layout: LAYOUT });
    const errors = issues.filter((one) => one.severity === 'error');
    expect(told(errors)).toEqual(EXPECTED);
    expect([document, rows, rejected]).toEqual([null, 21, 20]);
    expect(errors.every((one) => one.sheet === 'Số liệu')).toBe(true);
  });

  it('says the likely word', async () => {
    const { issues } = await readTableFile(await workbook(SHEET), { layout: LAYOUT });
    const words = (cell: string) => issues.find((one) => one.cell === cell)?.message.vi;
    expect(words('F5')).toContain('Có phải “Gia đình học tập”?');
    expect(words('Q3')).toContain('Có phải “Ghi chú”?');
    expect(words('B21')).toContain('Hội Khuyến học phường');
  });

  it('with fix: corrects what is sure, lists each change, and leaves the rest', async () => {
    const read = await readTableFile(await workbook(SHEET), { layout: LAYOUT, fix: true });
    expect(read.fixes.map(({ cell, to, rule }) => `${cell} ${rule}: ${to}`)).toEqual([
      'Q3 heading: Ghi chú',
      'F5 spelling: Gia đình học tập',
      'G6 spelling: công nhận',
      'H7 digit: 1204',
      'M11 day-month: 30/06/2026',
      'O12 year: 15/7/2026',
      'D14 leading-zero: 02215',
      'B21 tcvn3: Hội Khuyến học phường',
    ]);
    const left = EXPECTED.filter((one) => !/^(Q3|F5|G6|H7|M11|O12|D14|B21) /.test(one));
    expect(told(read.issues.filter((one) => one.severity === 'error'))).toEqual(left);
  });

  it('checks a total, which is no data', async () => {
    const total = (count: number) => ['Tổng cộng', ...Array<null>(6).fill(null), count, 3120];
    const sheet = (count: number) => [...SHEET.slice(0, 4), row(2, { 7: 796 }), total(count)];
    const right = await readTableFile(await workbook(sheet(2000)), { layout: LAYOUT });
    expect([told(right.issues), right.rows]).toEqual([[], 2]);
    const wrong = await readTableFile(await workbook(sheet(2001)), { layout: LAYOUT });
    expect(told(wrong.issues)).toEqual(['H6 total-differs']);
    expect(wrong.issues[0]).toMatchObject({
      received: '2001',
      expected: { vi: '2000', en: '2000' },
    });
  });
});
