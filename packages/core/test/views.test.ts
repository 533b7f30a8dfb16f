import { criteriaSets, fundRules, instruments, placeEditions, targets } from '@khuyenhoc/rulebook';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  answersDocument,
  assessmentForm,
  auditFund,
  calendarView,
  criteriaView,
  fundRuleRows,
  fundView,
  type FundPublication,
  honourRollView,
  newLifeCycle,
  programmeCalendar,
  publicationOf,
  targetsView,
  trajectory,
  trendView,
  viewFoot,
} from '../src/index.js';
import { agreement } from './example.js';
import { booksOf, fund, ledger, TODAY } from './fund-example.js';

const same = (text: string) => ({ vi: text, en: text });
const frame = { title: same('title'), warning: null, lines: [], foot: [] };
const target = targets.find((one) => one.id === 'd677-learning-citizens-among-adults')!;
const instrument = instruments.find((one) => one.id === target.instrument)!;
const base = { vi: 'người lớn', en: 'adults' };
const exact = (value: number) => ({ min: value, max: value });
const figure = (count: number, of = 10_000) => ({
  count: exact(count),
  base: exact(of),
  baseId: target.base,
  place: null,
});
const row = (change: object = {}, count = 5_999) =>
  targetsView(
    frame,
    [{ target, instrument, figure: { ...figure(count), ...change }, base }],
    '2026-06-30',
    '2026-06-30',
  ).rows[0]!;

describe('a view of targets', () => {
  it('never rounds up to a milestone that was missed, and says what it would take', () => {
    expect(row()).toMatchObject({
      rate: { vi: '59,9%', en: '59.9%' },
      figure: { vi: '5.999/10.000', en: '5,999/10,000' },
      milestone: 60,
      milestoneWords: same('60% (2030)'),
      verdict: 'not-met',
      share: { min: 59.99, max: 59.99 },
    });
    expect(row().notes.map((one) => one.vi)).toEqual([
      'còn thiếu 1; mỗi năm cần thêm 1 (mẫu số không đổi)',
    ]);
    expect(row().of.vi).toContain('trên người lớn');
  });

  it.each([
    ['met', {}, 6_000, []],
    ['undetermined', { count: { min: 10, max: null } }, 0, 1],
    [
      'incomparable',
      { baseId: 'households-all' },
      0,
      ['số liệu tính trên mẫu số khác với chỉ tiêu'],
    ],
  ])('says %s with what there is to say', (verdict, change, count, notes) => {
    const one = row(change, count);
    expect(one.verdict).toBe(verdict);
    if (Array.isArray(notes)) expect(one.notes.map((note) => note.vi)).toEqual(notes);
    else expect(one.notes).toHaveLength(notes);
  });

  it('draws the bounds of what is known in part, and prints no rate of it', () => {
    const one = row({ count: { min: 2_000, max: 5_000 } });
    expect(one).toMatchObject({ rate: null, share: { min: 20, max: 50 } });
    expect(row({ base: { min: 0, max: null } }).share).toBeNull();
  });
});

describe('every target of the rulebook', () => {
  it('has a milestone in words, known or not, and lines in both languages', () => {
    const said = new Set<string>();
    for (const one of targets) {
      const act = instruments.find(({ id }) => id === one.instrument)!;
      for (const on of ['2014-01-01', '2026-06-30', '2040-01-01']) {
        const entry = {
          target: { ...one, stage: on < '2026' ? null : one.stage },
          instrument: act,
          figure: { ...figure(10, 100), baseId: one.base, count: { min: 10, max: null } },
          base,
        };
        const [view] = targetsView(frame, [entry], on, on).rows;
        said.add(view!.milestoneWords.vi.replace(/[\d,.]+/g, '0'));
        for (const note of view!.notes) expect(Object.values(note).join()).not.toMatch(/undefined/);
        expect(view!.of.en.includes('counted:')).toBe(entry.target.stage !== null);
      }
    }
    expect(said).toEqual(new Set(['0% (0)', '– (0)', '–']));
  });
});

describe('a view of a trend', () => {
  it('has each year of figures and milestones once, the later figure of a year', () => {
    const dated = [
      { ...figure(3_000), on: '2024-12-31' },
      { ...figure(3_500), on: '2025-06-30' },
      { ...figure(3_999), on: '2025-12-31' },
      { ...figure(0), count: { min: 4_000, max: null }, on: '2026-06-30' },
    ];
    const series = trajectory(target, instrument, dated, '2026-06-30', '2026-06-30');
    const { years } = trendView(frame, dated, series, []);
    expect(years.map((one) => [one.year, one.rate?.vi, one.milestone, one.verdict])).toEqual([
      [2024, '30%', null, null],
      [2025, '39,9%', 40, 'not-met'],
      [2026, undefined, null, null],
      [2030, undefined, 60, null],
    ]);
    expect(years[2]?.figure?.vi).toBe('từ 4.000 trở lên/10.000');
  });
});

describe('views of a fund', () => {
  const books = booksOf(ledger.items);
  const publication = publicationOf(
    { fund, books },
    { year: 2025, on: TODAY, consents: [], rulebook: { fundRules, instruments } },
  );
  const audit = auditFund({ fund, books }, { fundRules }, TODAY);

  it('shows sums with their shares, and the rules with what is amiss first', () => {
    const view = fundView(publication, fundRuleRows(fund, audit, instruments));
    expect(view.balance.map((one) => one.label.vi)).toEqual([
      'Số dư đầu kỳ',
      'Tổng thu',
      'Tổng chi',
      'Số dư cuối kỳ',
      'Trong đó hiện vật',
    ]);
    for (const { table, shares } of view.flows) {
      expect(shares).toHaveLength(table.rows.length);
      expect(shares.at(-1)).toBeNull();
      expect(shares.reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBeLessThanOrEqual(100.001);
    }
    expect(view.rules.length).toBe(audit.findings.length);
    expect(view.warning).not.toBeNull();
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('gives the roll no name without consent, and takes nothing but a publication', () => {
    const text = JSON.stringify(honourRollView(publication));
    const people = ledger.items.flatMap((one) =>
      'donor' in one && one.donor?.type === 'person' && one.donor.name ? [one.donor.name] : [],
    );
    for (const name of people) expect(text).not.toContain(name);
    expectTypeOf(honourRollView).parameter(0).toEqualTypeOf<FundPublication>();
  });
});

describe('a view of a calendar', () => {
  it('says day, state and basis of each item', () => {
    const items = programmeCalendar(agreement, newLifeCycle(agreement), '2026-06-30');
    const { rows } = calendarView(frame, items);
    expect(rows).toHaveLength(items.length);
    expect(rows.every((one) => /^\d\d\/\d\d\/\d{4}$/.test(one.dayWords.vi))).toBe(true);
    expect(new Set(rows.map((one) => one.state)).has('coming')).toBe(true);
  });
});

describe('what stands under a view', () => {
  it('names source, day of the figures and day made, also where the source gives no day', () => {
    const source = same('Hội Khuyến học tỉnh');
    expect(
      viewFoot({ source, dataAsOf: '2026-06-30', madeOn: '2026-07-05' }).map((one) => one.vi),
    ).toEqual(['Nguồn: Hội Khuyến học tỉnh', 'Số liệu đến ngày 30/06/2026', 'Lập ngày 05/07/2026']);
    expect(viewFoot({ source, dataAsOf: null, madeOn: '2026-07-05' })[1]?.vi).toContain(
      'không ghi ngày',
    );
  });
});

describe('a view of a criteria set', () => {
  const books = { instruments, placeEditions };
  const set = (id: string) => criteriaSets.find((one) => one.id === id)!;
  const view = (id: string) => criteriaView(set(id), books, '2026-07-05');

  it.each(criteriaSets.map((one) => [one.id]))(
    '%s: shows every rule once, in both languages',
    (id) => {
      const { scoring } = set(id);
      const { groups, columns, facts } = view(id);
      const rows = groups.flatMap((group) => group.rows);
      const ids =
        scoring.method === 'unread'
          ? []
          : scoring.method === 'points'
            ? [...scoring.criteria, ...scoring.preconditions].map((one) => one.id)
            : scoring.criteria.flatMap(({ targets }) =>
                targets.flatMap((target) => target.requirements.map((one) => one.id)),
              );
      expect(rows.map((row) => row.id).sort()).toEqual([...ids].sort());
      for (const row of rows) expect(row.asks).toHaveLength(columns.length);
      expect(facts.length).toBeGreaterThan(0);
      expect(JSON.stringify(view(id))).not.toMatch(/undefined|\[object|"(vi|en)":"\?"/);
    },
  );

  it('names marks, the circumstance that eases them, and floors', () => {
    expect(view('learning-citizen-244').facts.map((one) => one.value.vi)).toEqual([
      '100',
      'từ 80 điểm',
      'từ 70 điểm',
      '5',
    ]);
  });

  it('says what was not read instead of leaving it out', () => {
    expect(view('learning-citizen-324').warning?.vi).toContain('không kết luận được gì');
    const partial = view('learning-family-448');
    expect(partial.facts.map((one) => one.value.vi)).toEqual(['chưa đọc được', 'chưa đọc được']);
    expect(partial.groups.map((one) => one.note?.vi)).toContain('chưa đọc được');
    expect(partial.sources.lines[0]?.vi).toBe('đã đọc trong nguồn');
  });

  it('asks in a form for what each kind of rule needs, and names all that may be missing', () => {
    const { groups, goals, names, grades } = assessmentForm(
      set('learning-unit-district-24-2023'),
      books,
      '2026-07-05',
    );
    const fields = groups.flatMap((group) => group.fields);
    const field = (id: string) => fields.find((one) => one.id === id);
    expect(field('1-1')).toMatchObject({ number: '1.1', hints: [], input: { kind: 'yes-no' } });
    expect(
      field('2-1')
        ?.hints.map((one) => one.vi)
        .at(-1),
    ).toBe('Mức độ 1: ≥ 90%; Mức độ 2: ≥ 95%');
    expect(
      field('3-3-level-2')
        ?.hints.map((one) => one.vi)
        .at(-1),
    ).toBe('Mức độ 2');
    expect(field('3-4')?.input).toMatchObject({ kind: 'steps' });
    expect(goals.map((one) => one.id)).toEqual(['1', '2']);
    expect(names['2-1']?.vi).toContain('Thành viên');
    expect(grades['1']?.vi).toBe('Mức độ 1');
  });

  it('lets a class be asked for from the lowest that passes', () => {
    const { goals } = assessmentForm(set('learning-unit-22-2020'), books, '2026-07-05');
    expect(goals[0]?.id).toBe('average');
    expect(goals.length).toBe(3);
  });
});

describe('a document of answers', () => {
  it('leaves out what was not answered', () => {
    const period = { from: '2026-01-01', to: '2026-12-31' };
    expect(
      answersDocument(criteriaSets[0]!, period, '  ', { '1': 8, '2': null }, { unitKinds: null }),
    ).toEqual({
      kind: 'answers',
      set: criteriaSets[0]!.id,
      period,
      records: [{ id: 'tu-danh-gia', answers: { '1': 8 } }],
    });
  });
});
