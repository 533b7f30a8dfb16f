import { agreements, instruments, targets } from '@khuyenhoc/rulebook';
import { describe, expect, it } from 'vitest';
import {
  agreementTitle,
  type AnswerFault,
  answerFaultWords,
  answerWords,
  type CalendarItem,
  calendarWords,
  dateWords,
  formatPoints,
  lastDay,
  nationalTargetWords,
  newLifeCycle,
  periodWords,
  placeWords,
  programmeCalendar,
  programmeCard,
  programmeReport,
  requiredWords,
  reviewWords,
  rowWords,
  signedWords,
} from '../../src/index.js';
import { accountingYear, endOfYear, yearLabel } from '../../src/time/accounting-year.js';
import { expectMirror } from './mirror.js';

const both = (say: (language: 'vi' | 'en') => string) => [say('vi'), say('en')];

describe('every agreement of the rulebook', () => {
  it.each(agreements.map((one) => [one.id, one] as const))(
    '%s: what it asks, its report, card and diary in both languages',
    (_id, agreement) => {
      for (const on of ['2023-06-30', '2026-06-30', '2032-01-01']) {
        const report = programmeReport(agreement, [], { on, rulebook: { instruments, targets } });
        const items = programmeCalendar(agreement, newLifeCycle(agreement), on);
        expectMirror((language) => [
          agreementTitle(agreement, language),
          signedWords(agreement, language),
          periodWords(agreement.period, language),
          agreement.commitments.map((one) => requiredWords(one, language)),
          report.rows.map((row) => rowWords(row, language)),
          items.map((one) => calendarWords(one, language)),
          programmeCard(report)[language],
        ]);
        const days = items.map((one) => one.day);
        expect(days).toEqual([...days].sort());
      }
    },
  );

  it('without a title is called by its kind and its sides', () => {
    const [agreement] = agreements;
    const untitled = { ...agreement!, title: null, documentKind: 'Quy chế phối hợp' };
    const [vi, en] = both((language) => agreementTitle(untitled, language));
    expect(vi).toMatch(/^Quy chế phối hợp: .+ – .+$/);
    expect(en).toMatch(/^Coordination paper: .+ – .+$/);
    const unnamed = { ...untitled, documentKind: null };
    expect(agreementTitle(unnamed, 'vi')).toMatch(/^Văn bản phối hợp: /);
  });
});

describe('what a commitment asks', () => {
  const [commitment] = agreements.flatMap((one) => one.commitments);
  const of = (requirement: object) =>
    both((language) =>
      requiredWords(
        { ...commitment!, stage: 'built', requirement: requirement as never },
        language,
      ),
    );
  const money = { kind: 'money', amount: 5_000_000, from: 'each', per: 'year' };

  it.each([
    [money, 'mỗi đơn vị từ 5.000.000 đồng/năm', 'at least 5,000,000 dong from each per year'],
    [
      { ...money, from: 'all', per: 'school-year' },
      'tổng số từ 5.000.000 đồng/năm học',
      'at least 5,000,000 dong in all per school year',
    ],
    [{ kind: 'evidence' }, 'mỗi bên có minh chứng', 'a dated paper from each party'],
  ])('%j', (requirement, vi, en) => {
    expect(of(requirement)).toEqual([vi, en]);
  });

  it.each([
    [{ kind: 'count', count: 1200 }, /1\.200$/, /^1,200 /],
    [{ kind: 'universal' }, /^tất cả .*không nêu con số/, /^each .*no figure/],
    [{ kind: 'share', percent: 66.67 }, /^66,67% /, /^66\.67% /],
  ])('%j', (requirement, vi, en) => {
    const [one, other] = of(requirement);
    expect(one).toMatch(vi);
    expect(other).toMatch(en);
  });
});

describe('years, days and places', () => {
  it.each([
    [{ from: null, to: null }, 'chưa rõ', 'not known'],
    [{ from: 2023, to: null }, '2023–?', '2023–?'],
    [{ from: null, to: 2026 }, '?–2026', '?–2026'],
    [{ from: 2023, to: 2026, orientationTo: null }, '2023–2026', '2023–2026'],
    [
      { from: 2023, to: 2026, orientationTo: 2030 },
      '2023–2026, định hướng đến năm 2030',
      '2023–2026, with a view to 2030',
    ],
  ])('%j', (period, vi, en) => {
    expect(both((language) => periodWords(period, language))).toEqual([vi, en]);
  });

  it.each([
    ['2020', '2020-12-31', 'năm 2020'],
    ['2020-02', '2020-02-29', 'tháng 02/2020'],
    ['2100-02', '2100-02-28', 'tháng 02/2100'],
    ['2000-02', '2000-02-29', 'tháng 02/2000'],
    ['2021-04', '2021-04-30', 'tháng 04/2021'],
    ['2021-04-07', '2021-04-07', 'ngày 07/04/2021'],
  ])('%s ends on %s', (date, last, words) => {
    expect([lastDay(date), dateWords(date, 'vi'), dateWords(date, 'en')]).toEqual([
      last,
      words,
      date,
    ]);
  });

  it.each([
    [{ from: '2025-01-01', to: '2025-12-31' }, 'year', 2025],
    [{ from: '2025-12-01', to: '2026-01-31' }, 'year', null],
    [{ from: '2025-07-01', to: '2026-08-31' }, 'school-year', 2025],
    [{ from: '2025-07-01', to: '2026-09-01' }, 'school-year', null],
    [{ from: '2026-06-30', to: '2026-08-31' }, 'school-year', 2025],
    [{ from: '2026-06-30', to: '2026-09-01' }, 'school-year', null],
  ] as const)('%j lies in the %s %s', (period, kind, year) => {
    expect(accountingYear(period, kind)).toBe(year);
  });

  it('a year and a school year have an end and a name', () => {
    expect([endOfYear(2025, 'year'), yearLabel(2025, 'year')]).toEqual(['2025-12-31', '2025']);
    expect([endOfYear(2025, 'school-year'), yearLabel(2025, 'school-year')]).toEqual([
      '2026-08-31',
      '2025-2026',
    ]);
  });

  it('a place has its code and edition; none is the country', () => {
    const place = { code: '08', edition: 'vn-63' };
    expect(both((language) => placeWords(place, language))).toEqual(['08 (vn-63)', '08 (vn-63)']);
    expect(both((language) => placeWords(null, language))).toEqual([
      'cả nước',
      'the whole country',
    ]);
  });

  it.each([
    ['yearly-plan', 'Chương trình hoạt động năm 2026', 'Programme of activities of 2026'],
    ['interim-review', 'Sơ kết 6 tháng đầu năm 2026', 'Half-year review of 2026'],
    ['yearly-review', 'Tổng kết năm 2026', 'Yearly review of 2026'],
    [
      'closing-review',
      'Tổng kết cả giai đoạn (đến năm 2026)',
      'Closing review of the period to 2026',
    ],
  ])('%s is called “%s”', (kind, vi, en) => {
    const item = { kind, year: 2026 } as CalendarItem;
    expect(both((language) => calendarWords(item, language))).toEqual([vi, en]);
  });

  it('a review is called by its kind and span in both languages', () => {
    const span = { from: '2026-01-01', to: '2026-06-30' };
    for (const review of ['interim', 'final'] as const) {
      for (const scope of ['half-year', 'year', 'whole-period'] as const) {
        expectMirror((language) =>
          reviewWords({ review, scope, span, on: '2026-07-10' } as never, language),
        );
      }
    }
  });
});

describe('a national target beside a commitment', () => {
  const target = {
    id: 't' as never,
    instrument: '1373/QĐ-TTg',
    title: { vi: 'Công dân', en: 'Citizens' },
    stage: null,
  };

  it.each([
    [{ kind: 'known', year: 2030, percent: 62.5 }, '62,5% (2030)', '62.5% (2030)'],
    [{ kind: 'no-rule-in-force' }, 'không có chỉ tiêu đang có hiệu lực', 'no target in force'],
    [
      { kind: 'unknown', year: 2030, readings: [] },
      'chưa tìm thấy con số trong văn bản (2030)',
      'figure not found in a text (2030)',
    ],
    [
      { kind: 'unknown', year: 2030, readings: [40, 45.5] },
      'chưa tìm thấy con số trong văn bản (40% / 45,5%) (2030)',
      'figure not found in a text (40% / 45.5%) (2030)',
    ],
  ] as const)('%j', (next, vi, en) => {
    expect(both((language) => nationalTargetWords({ ...target, next }, language))).toEqual([
      `1373/QĐ-TTg: Công dân: ${vi}`,
      `1373/QĐ-TTg: Citizens: ${en}`,
    ]);
    const built = { ...target, stage: 'built' as const, next };
    expect(nationalTargetWords(built, 'en')).toMatch(/^1373\/QĐ-TTg: Citizens \(.+\): /);
  });
});

describe('answers as people write them', () => {
  it.each([
    [null, '', ''],
    [undefined, '', ''],
    [8.5, '8,5', '8.5'],
    ['tốt', 'tốt', 'tốt'],
    [true, 'có', 'yes'],
    [false, 'không', 'no'],
    [{ count: 61, of: 1000 }, '61/1.000', '61/1,000'],
    [{ count: 61, of: { atLeast: 100 } }, '61/từ 100 trở lên', '61/100 or more'],
    [{ now: 2.5, before: 3 }, '3 → 2,5', '3 → 2.5'],
  ] as const)('%j', (answer, vi, en) => {
    expect(both((language) => answerWords(answer as never, language))).toEqual([vi, en]);
  });

  it('are points where they are bounds', () => {
    for (const [bounds, points] of [
      [
        { min: 3, max: 8.5 },
        { min: 3, max: 8.5 },
      ],
      [{ atLeast: 3 }, { min: 3, max: null }],
      [{ atMost: 8 }, { min: 0, max: 8 }],
    ] as const) {
      expect(both((language) => answerWords(bounds as never, language))).toEqual(
        both((language) => formatPoints(points, language)),
      );
    }
  });

  it.each([
    ['x', '“x”', '“x”'],
    [5, '5', '5'],
    [undefined, '–', '–'],
    [{ count: 1 }, '{"count":1}', '{"count":1}'],
  ])('that are wrong are told with what was given: %j', (received, vi, en) => {
    const fault = {
      code: 'base-zero',
      at: '10',
      received,
      expected: '1',
    } as unknown as AnswerFault;
    expect(both((language) => answerFaultWords(fault, language))).toEqual([
      `10: mẫu số bằng 0 (nhận ${vi}, cần 1)`,
      `10: the base is 0 (got ${en}, expected 1)`,
    ]);
  });
});
