import type { AgreementEvent, Observations, ReportInputs } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import {
  type DocumentOptions,
  programmeReport,
  replay,
  reportDocument,
  type ReportKind,
  type Table,
} from '../src/index.js';
import { agreement, count, file, illustrative } from './example.js';

const signed = { type: 'signed', id: 'e1', on: '2022-11-23', document: null } as AgreementEvent;

function paper(files: Observations[], change: Partial<DocumentOptions> = {}, on = '2026-06-30') {
  return reportDocument(programmeReport(agreement, files, { on }), {
    language: 'vi',
    kind: 'interim',
    madeOn: '2026-07-01',
    agreement,
    cycle: replay(agreement, [signed], on).state,
    observations: files.flatMap((one) => one.observations),
    ...change,
  });
}
const text = (one: unknown) => JSON.stringify(one);
const details = (one: ReturnType<typeof paper>): Table => one.annexes[0]!.table;

describe('a report as a paper', () => {
  it('leaves blank what no one has given, and guesses nothing', () => {
    const { frame } = paper([illustrative]);
    expect(frame.number).toMatch(/^Số: +\/BC-HKH$/);
    expect(frame.placeAndDate).toBe('………, ngày …… tháng …… năm 2026');
    expect(frame.superiorBody).toBeNull();
    expect(frame.signature).toMatchObject({ authority: null, name: '(Họ và tên)' });
    expect(frame.recipients.names).toEqual(['Lưu: VT.']);
  });

  it('takes what its author gives', () => {
    const inputs = {
      kind: 'report-inputs',
      agreement: 'tq-2022-seven',
      issuingBody: 'Hội Khuyến học tỉnh Tuyên Quang',
      signature: { authority: 'KT. Chủ tịch', office: 'Phó Chủ tịch' },
      tasks: ['Vận động đăng ký thêm'],
    } as unknown as ReportInputs;
    const { frame, body } = paper([illustrative], { inputs });
    expect(frame.issuingBody).toBe('HỘI KHUYẾN HỌC TỈNH TUYÊN QUANG');
    expect(frame.signature.authority).toBe('KT. CHỦ TỊCH');
    expect(text(body)).toContain('Vận động đăng ký thêm');
    expect(text(body)).not.toContain('bổ sung phương hướng');
  });

  it.each([
    ['interim', 'Sơ kết 6 tháng đầu năm 2026'],
    ['yearly', 'Kết quả thực hiện năm 2026'],
    ['final', 'Tổng kết thực hiện'],
  ] as [ReportKind, string][])('of kind %s: %s', (kind, words) => {
    expect(paper([illustrative], { kind }).frame.subject).toContain(words);
  });

  it('writes small numbers in running text with a zero, and no percent with a space', () => {
    const whole = text(paper([illustrative]));
    expect(whole).toContain('còn thiếu 01 người');
    expect(whole).toContain('07 cơ quan phối hợp');
    expect(whole).toContain('7/7 bên');
    expect(whole).not.toMatch(/\d %|không đạt|vi phạm|undefined|null bên/);
  });

  it('has a foot with source, cut-off and day made, and the warning of made-up figures', () => {
    const one = paper([illustrative]);
    expect(one.foot[0]).toMatch(/^Nguồn: /);
    expect(one.foot[1]).toMatch(/^Số liệu tính đến ngày 31\/12\/2024/);
    expect(one.foot[2]).toBe('Lập ngày 01/07/2026');
    expect(one.warning).toContain('MINH HỌA');
  });

  it('says the same in English', () => {
    const one = paper([illustrative], { language: 'en' });
    expect(text(one)).not.toMatch(/Cam kết|Đánh giá|chưa đạt/);
    expect(one.frame.type).toBe('REPORT');
  });

  it('sets the same period of last year and what is new beside the total', () => {
    const files = [
      file(
        count({ id: 'before', on: '2025-06-30', count: 9_000 }),
        count({ id: 'now', on: '2026-06-30', count: 9_500 }),
        count({ id: 'new', on: '2026-06-30', count: 300, measure: 'new-in-period' }),
      ),
    ];
    const rows = details(paper(files)).rows.filter((row) => row[0]?.text === '2');
    const department = rows.find((row) => row[2]?.text === 'Sở Giáo dục và Đào tạo')!;
    expect(department.slice(3, 10).map((cell) => cell.text)).toEqual([
      '9.500',
      '10.000',
      '95%',
      '300',
      '9.000',
      '+500',
      '500',
    ]);
    expect(department[8]?.value).toBe(500);
  });

  it('does not set a figure beside itself', () => {
    const files = [file(count({ on: '2025-06-30' }))];
    const row = details(paper(files)).rows.find((one) => one[3]?.text === '9.999')!;
    expect(row[7]?.text).toBe('');
  });

  it('names the contradictions in the figures', () => {
    const files = [file(count({ count: 91, outOf: 74 }))];
    expect(text(paper(files).body)).toContain('tử số lớn hơn mẫu số: 91/74');
  });

  it('says that there are no figures, no plans and nothing in common where there are none', () => {
    const one = paper([file()]);
    expect(one.foot[1]).toContain('Số liệu tính đến (chưa có)');
    const bare = {
      ...agreement,
      commitments: [],
      principles: [],
      movements: undefined,
      gaps: [],
    } as unknown as typeof agreement;
    const report = programmeReport(bare, [], { on: '2040-06-30' });
    const cycle = replay(bare, [signed], '2040-06-30').state;
    const made = reportDocument(
      { ...report, gaps: [], citation: { ...report.citation, reference: undefined } },
      {
        language: 'vi',
        kind: 'final',
        madeOn: '2040-07-01',
        agreement: bare,
        cycle,
        observations: [],
        inputs: { proposals: ['Gia hạn thỏa thuận'] } as unknown as ReportInputs,
      },
    );
    const body = text(made.body);
    expect(body).not.toMatch(/undefined|Nguyên tắc|bổ sung kiến nghị/);
    expect(body).toContain('Gia hạn thỏa thuận');
    expect(made.foot[0]).toBe(`Nguồn: ${report.citation.source.join(', ')}`);
  });

  it('tells whose a movement is, where it is someone’s', () => {
    const movement = { movement: { vi: 'Thi đua học tập', en: 'Learning drive' }, models: ['m'] };
    const of = (party: string | null) => {
      const moved = { ...agreement, movements: [{ ...movement, party }] } as typeof agreement;
      return text(paper([illustrative], { agreement: moved }).body);
    };
    expect(of('so-gddt')).toContain('Thi đua học tập (Sở Giáo dục và Đào tạo): m');
    expect(of(null)).toContain('Thi đua học tập: m');
  });

  it('writes what was lost with a minus, what stayed as 0, and of bounds nothing', () => {
    const change = (before: object, now: object) => {
      const files = [
        file(
          count({ id: 'before', on: '2025-06-30', ...before }),
          count({ id: 'now', on: '2026-06-30', ...now }),
        ),
      ];
      const rows = details(paper(files)).rows.filter((row) => row[0]?.text === '2');
      return rows.find((row) => row[2]?.text === 'Sở Giáo dục và Đào tạo')![8];
    };
    expect(change({ count: 9_000 }, { count: 8_700 })).toMatchObject({ text: '-300', value: -300 });
    expect(change({ count: 9_000 }, { count: 9_000 })).toMatchObject({ text: '0', value: 0 });
    expect(change({ count: 9_000 }, { count: { atLeast: 9_100, atMost: 9_200 } })?.text).toBe('');
  });
});
