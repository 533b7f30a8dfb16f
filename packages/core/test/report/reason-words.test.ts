import { describe, expect, it } from 'vitest';
import { type Reason, reasonWords } from '../../src/index.js';

const exact = (value: number) => ({ min: value, max: value });
const name = (vi: string, en: string) => ({ vi, en });
const cadres = name('Cán bộ, đảng viên', 'Cadres and members');
const place = { code: '08', edition: 'vn-63' };

const CASES: [code: Reason['code'], data: object, vi: string, en: string][] = [
  [
    'not-signed-yet',
    { signedOn: '2022-11-23' },
    'chưa ký: ngày ký là 23/11/2022',
    'not signed yet: signed on 2022-11-23',
  ],
  [
    'share-compared',
    { count: exact(2), base: exact(3), percent: 50, estimated: false },
    'thực hiện 2/3 (66,7%), yêu cầu 50%',
    'actual 2/3 (66.7%), required 50%',
  ],
  [
    'share-compared',
    { count: exact(0), base: exact(0), percent: 50, estimated: true },
    'ước thực hiện 0/0, yêu cầu 50%',
    'estimated 0/0, required 50%',
  ],
  [
    'share-compared',
    { count: exact(5), base: { min: 5, max: null }, percent: 50, estimated: false },
    'thực hiện 5/?, yêu cầu 50%',
    'actual 5/?, required 50%',
  ],
  [
    'share-compared',
    { count: { min: 5, max: null }, base: { min: 9, max: null }, percent: 50, estimated: false },
    'thực hiện từ 5 trở lên/từ 9 trở lên, yêu cầu 50%',
    'actual 5 or more/9 or more, required 50%',
  ],
  [
    'share-compared',
    { count: { min: 5, max: 6 }, base: exact(9), percent: 50, estimated: false },
    'thực hiện 5–6/9, yêu cầu 50%',
    'actual 5–6/9, required 50%',
  ],
  ['amount-missing', { years: [] }, 'chưa có số tiền', 'no amount reported'],
  [
    'amount-missing',
    { years: ['2024', '2025'] },
    'chưa có số tiền năm 2024, 2025',
    'no amount reported for 2024, 2025',
  ],
  [
    'amount-missing',
    { years: ['2023', '2024', '2025'] },
    'chưa có số tiền năm 2023 … 2025',
    'no amount reported for 2023 … 2025',
  ],
  [
    'contributes',
    { found: exact(5000), unit: 'dong' },
    'đóng góp 5.000 đồng vào kết quả chung',
    'adds 5,000 dong to the joint result',
  ],
  [
    'contributes',
    { found: exact(5), unit: 'things' },
    'đóng góp 5 vào kết quả chung',
    'adds 5 to the joint result',
  ],
  [
    'other-territory',
    { found: null, required: place },
    'số liệu của địa bàn cả nước, thỏa thuận ký cho địa bàn 08 (vn-63); chưa chọn cách quy đổi',
    'the figure is of territory the whole country, the agreement binds 08 (vn-63); no conversion chosen',
  ],
  [
    'other-base',
    { found: cadres, required: name('Hội viên', 'Members') },
    'số liệu tính trên cán bộ, đảng viên, cam kết về hội viên',
    'the figure is of cadres and members, the commitment of members',
  ],
  [
    'not-by-partner',
    { party: null },
    'số liệu không ghi là của bên nào',
    'the figure is of no party in particular',
  ],
  [
    'not-by-partner',
    { party: 'x' },
    'số liệu của bên không phải cơ quan phối hợp',
    'the figure is of a body that is no partner',
  ],
];

describe('a reason in words', () => {
  it.each(CASES)('%s %j', (code, data, vi, en) => {
    const reason = { code, data, verdict: 'undetermined' } as Reason;
    expect([reasonWords(reason, 'vi'), reasonWords(reason, 'en')]).toEqual([vi, en]);
    const dated = { ...reason, on: '2024-12' } as Reason;
    expect(reasonWords(dated, 'vi')).toBe(`${vi} [12/2024]`);
    expect(reasonWords(dated, 'en')).toBe(`${en} [2024-12]`);
  });

  it('keeps the letters of a name that begins with I, whatever the machine speaks', () => {
    const data = { found: name('Ích Hậu', 'Innovation'), required: cadres };
    const reason = { code: 'other-base', data, verdict: 'incomparable' } as Reason;
    expect(reasonWords(reason, 'en')).toContain('the figure is of innovation');
    expect(reasonWords(reason, 'vi')).toContain('tính trên ích Hậu');
  });
});
