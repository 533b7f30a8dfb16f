import { instruments, targets } from '@khuyenhoc/rulebook';
import type { Observations } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import {
  KhuyenhocError,
  partyReasons,
  programmeCard,
  programmeReport,
  type ReportOptions,
  type ReportRow,
  rowWords,
} from '../src/index.js';
import { agreement, count, file, illustrative, paper, published } from './example.js';

const options: ReportOptions = { on: '2026-06-30', rulebook: { instruments, targets } };
const report = (files: Observations[], change: Partial<ReportOptions> = {}) =>
  programmeReport(agreement, files, { ...options, ...change });
const row = (id: string, files: Observations[], change: Partial<ReportOptions> = {}): ReportRow => {
  const found = report(files, change).rows.find((one) => one.commitment.id.endsWith(id));
  if (!found) throw new Error(id);
  return found;
};
const party = (one: ReportRow, id: string, base = 0) => {
  const found = one.result.bases[base]?.parties.find((each) => each.party === id);
  if (!found) throw new Error(id);
  return found;
};

describe('what was published about Tuyên Quang', () => {
  it('does not allow a conclusion on any commitment', () => {
    const verdicts = report([published]).rows.map((one) => one.result.verdict);
    expect(verdicts).toEqual(Array.from({ length: 6 }, () => 'undetermined'));
  });

  it('says of each party what is missing', () => {
    const c2 = row('c2', [published]);
    const words = c2.result.bases.flatMap((base) => partyReasons(base, 'vi'));
    expect(words.map((one) => [one.parties.length, one.words])).toEqual([
      [
        1,
        'chưa có số đã đăng ký (cán bộ, đảng viên); mẫu số chỉ biết từ 5.000 trở lên (cán bộ, đảng viên) [08/2020]',
      ],
      [
        6,
        'chưa có số đã đăng ký (cán bộ, đảng viên); chưa có mẫu số: tổng số cán bộ, đảng viên không công bố',
      ],
    ]);
  });

  it('sets aside the 78% of 2020: recognised, of all families, without counts', () => {
    const codes = row('c3', [published]).result.setAside.map((one) => one.code);
    expect(codes).toEqual(['other-stage', 'other-base', 'not-by-partner', 'no-counts']);
  });

  it('names the law, and marks a number that the source does not give', () => {
    expect(rowWords(row('c2', [published]), 'vi').legalBasis).toBe(
      'Thỏa thuận (“phấn đấu”); 677/QĐ-TTg*',
    );
    expect(rowWords(row('c1', [published]), 'vi').legalBasis).toContain('11-CT/TW');
    expect(rowWords(row('c1', [published]), 'vi').legalBasis).not.toContain('11-CT/TW*');
  });

  it('shows that the base is not published', () => {
    const words = rowWords(row('c2', [published]), 'vi');
    expect(words.population).toBe('Cán bộ, đảng viên (mẫu số không công bố)');
    expect(words.required).toBe('100% đăng ký');
  });
});

describe('figures of a party', () => {
  it('are one short of 100%', () => {
    const one = party(row('c2', [file(count())]), 'so-gddt');
    expect(one.verdict).toBe('not-met');
    expect(one.shortfall).toEqual({ min: 1, max: 1 });
  });

  it('decide the commitment when one is missed, whatever else is unknown', () => {
    const c2 = row('c2', [file(count())]);
    expect(c2.result.verdict).toBe('not-met');
    expect(rowWords(c2, 'vi').verdict).toBe('chưa đạt (văn bản không ghi thời hạn)');
    expect(rowWords(c2, 'vi').whatItTakes).toContain('Sở Giáo dục và Đào tạo: còn thiếu 1 người');
  });

  it.each([
    ['a count above its base', { count: 91, outOf: 74 }, 'undetermined', 'count-above-base'],
    ['a count without base', { outOf: null }, 'undetermined', 'share-compared'],
    ['an estimate', { count: 10_000, figure: 'estimated' }, 'met', 'share-compared'],
    ['recognised, not registered', { stage: 'recognised' }, 'undetermined', 'count-missing'],
    ['another base', { population: 'gia-dinh-can-bo-dang-vien' }, 'undetermined', 'count-missing'],
    ['after the judged day', { on: '2026-07' }, 'undetermined', 'count-missing'],
  ])('%s', (_name, change, verdict, code) => {
    const one = party(row('c2', [file(count(change))]), 'so-gddt');
    expect(one.verdict).toBe(verdict);
    expect(one.reason.children?.[0]?.code).toBe(code);
  });

  it.each([
    ['another stage', { stage: 'recognised' }, 'other-stage'],
    ['another base', { population: 'gia-dinh-can-bo-dang-vien' }, 'other-base'],
    [
      'the province after the merger',
      { place: { code: '08', edition: 'vn-34-2025' } },
      'other-territory',
    ],
  ])('offered for the commitment on %s are not comparable', (_name, change, code) => {
    const offered = count({ ...change, offeredFor: 'tq-2022-seven-c2' });
    const c2 = row('c2', [file(offered)]);
    expect(c2.result.verdict).toBe('incomparable');
    expect(party(c2, 'so-gddt').reason.children?.[0]?.code).toBe(code);
  });

  it.each([
    ['nobody', null],
    ['the hub', 'hoi-khuyen-hoc'],
  ])('of %s are shown and set aside', (_name, party) => {
    const c2 = row('c2', [file(count({ party }))]);
    expect(c2.result.verdict).toBe('undetermined');
    expect(c2.result.setAside.map((one) => one.code)).toEqual(['not-by-partner']);
  });

  it('of the merged province count once the user accepts its edition', () => {
    const merged = count({ place: { code: '08', edition: 'vn-34-2025' } });
    const c2 = row('c2', [file(merged)], { acceptedEditions: ['vn-34-2025'] });
    expect(party(c2, 'so-gddt').verdict).toBe('not-met');
  });

  it('of a newer day win, of the same day conflict, and replaced ones are gone', () => {
    const newer = count({ id: 'newer', on: '2025-06-30', count: 10_000 });
    const other = count({ id: 'other', count: 10_000 });
    const fixed = count({ id: 'fixed', count: 10_000, supersedes: ['citizens'] });
    const verdict = (...list: object[]) => party(row('c2', [file(...list)]), 'so-gddt').reason;
    expect(verdict(count(), newer).verdict).toBe('met');
    expect(verdict(count(), other).children?.[0]?.code).toBe('figures-conflict');
    expect(verdict(count(), fixed).verdict).toBe('met');
  });

  it('change nothing when the same file comes twice', () => {
    expect(report([illustrative, illustrative])).toEqual(report([illustrative]));
  });

  it('of parties that may share people are bounded, never added', () => {
    const c2 = row('c2', [illustrative]);
    expect(c2.result.bases[0]?.count).toEqual({ min: 5210, max: 11_428 });
  });
});

describe('papers', () => {
  it.each([
    ['a paper that shows it', paper(), 'met', 'paper-found'],
    ['a paper that denies it', paper({ happened: false }), 'not-met', 'paper-denies'],
    ['no paper', count(), 'undetermined', 'paper-missing'],
  ])('%s', (_name, observation, verdict, code) => {
    const one = party(row('c4', [file(observation)]), 'so-gddt');
    expect(one.verdict).toBe(verdict);
    expect(one.reason.children?.[0]?.code).toBe(code);
  });

  it('that contradict each other on one day decide nothing', () => {
    const both = file(paper(), paper({ id: 'denied', happened: false }));
    expect(party(row('c4', [both]), 'so-gddt').verdict).toBe('undetermined');
  });
});

describe('the two readings of the base of c1', () => {
  const boards = {
    ...illustrative,
    observations: illustrative.observations.filter((one) => one.kind === 'evidence'),
  };

  it('leave the verdict open where they differ, and ask', () => {
    const c1 = row('c1', [boards]);
    expect(c1.result.bases.map((base) => base.verdict)).toEqual(['met', 'undetermined']);
    expect(c1.result.verdict).toBe('undetermined');
    expect(c1.result.reason.code).toBe('reading-open');
  });

  it('give the verdict where they agree or one is chosen', () => {
    expect(row('c1', [illustrative]).result.verdict).toBe('met');
    const readings = { 'tq-2022-seven-c1': 'seven-parties' };
    expect(row('c1', [boards], { readings }).result.verdict).toBe('met');
  });

  it('refuse one that does not exist', () => {
    const readings = { 'tq-2022-seven-c1': 'eight-parties' };
    expect(() => report([], { readings })).toThrow(KhuyenhocError);
  });
});

describe('the day judged', () => {
  it('is not before the signing', () => {
    const verdicts = report([illustrative], { on: '2022-11-22' }).rows.map((r) => r.result.verdict);
    expect(new Set(verdicts)).toEqual(new Set(['not-applicable']));
  });

  it.each(['31/11/2022', '2022-11-31', '2022-13-01', '2023-02-29', '2022'])('is not %s', (on) => {
    expect(() => report([], { on })).toThrow(/2026-06-30/);
  });

  it('dates the report by the newest figure that it may use', () => {
    expect(report([published]).dataAsOf).toBe('2020-08');
    expect(report([]).dataAsOf).toBeNull();
  });
});

describe('national targets beside a commitment', () => {
  const kinds = (on: string, lawAsOf = on) =>
    row('c3', [], { on, lawAsOf }).nationalTargets.map((one) => one.next);

  it('are those of the next milestone, unknown where no text gives the figure', () => {
    expect(kinds('2023-06-30')).toEqual([{ kind: 'known', year: 2025, percent: 70 }]);
    expect(kinds('2026-06-30')).toEqual([{ kind: 'unknown', year: 2030, readings: [] }]);
  });

  it('end with the programme', () => {
    expect(kinds('2031-01-01')).toEqual([{ kind: 'no-rule-in-force' }]);
  });

  it('do not reach back before their law was issued', () => {
    const before = row('c3', [], { on: '2023-01-01', lawAsOf: '2022-03-24' });
    expect(before.nationalTargets[0]?.next.kind).toBe('no-rule-in-force');
  });
});

describe('the card', () => {
  it('carries the warning of made-up figures in both languages', () => {
    const card = programmeCard(report([illustrative]));
    expect(card.vi.warning).toMatch(/MINH HỌA/);
    expect(card.en.warning).toMatch(/ILLUSTRATIVE/);
    expect(programmeCard(report([published])).vi.warning).toBeNull();
  });

  it('has words for every row, and a share only where it is exact', () => {
    const card = programmeCard(report([illustrative]));
    expect(card.vi.rows.length).toBe(card.rows.length);
    expect(card.rows[0]?.figures.map((one) => one.share)).toEqual([
      null,
      { count: 282, base: 282 },
    ]);
    expect(card.rows[1]?.figures[0]?.share).toBeNull();
  });
});
