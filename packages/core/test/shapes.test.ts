import { agreements } from '@khuyenhoc/rulebook';
import type { Agreement } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import { programmeReport, reasonWords, type ReportRow, rowWords } from '../src/index.js';
import { count, file, paper } from './example.js';

const of = (id: string): Agreement => agreements.find((one) => one.id === id)!;

function row(agreement: Agreement, id: string, on: string, ...observations: object[]): ReportRow {
  const report = programmeReport(agreement, [file(...observations)], { on });
  return report.rows.find((one) => one.commitment.id.endsWith(id))!;
}
const verdict = (...args: Parameters<typeof row>) => row(...args).result.verdict;
const codes = (one: ReportRow) =>
  one.result.bases.flatMap((base) =>
    base.parties.map((party) => party.reason.children?.[0]?.code ?? ''),
  );

describe('each, without a figure (Thái Nguyên 2022)', () => {
  const bloc = of('tn-2022-bloc');
  const place = { code: '19', edition: 'vn-63' };
  const citizens = (change: object) =>
    count({ party: 'dang-uy-khoi', place, stage: 'become', population: 'ca-nhan', ...change });

  it('is met when all have it, and else says nothing: no figure is read into “mỗi”', () => {
    const all = citizens({ count: 10_000, outOf: 10_000 });
    expect(verdict(bloc, 'c2', '2026-06-30', all)).toBe('met');
    const one = row(bloc, 'c2', '2026-06-30', citizens({ count: 9_999, outOf: 10_000 }));
    expect(one.result.verdict).toBe('undetermined');
    expect(codes(one)).toEqual(['no-figure-in-text']);
    expect(rowWords(one, 'vi').required).not.toContain('100');
  });

  it('takes registered for what it is', () => {
    const registered = citizens({ stage: 'registered', count: 10_000, outOf: 10_000 });
    expect(verdict(bloc, 'c2', '2026-06-30', registered)).toBe('undetermined');
  });
});

describe('a number of things (Đồng Tháp 2013)', () => {
  const coops = of('dt-2013-coops');
  const branches = (change: object) =>
    count({
      party: 'lien-minh-htx',
      place: { code: '87', edition: 'vn-63' },
      indicator: 'chi-hoi-khuyen-hoc',
      stage: 'pilot',
      population: 'hop-tac-xa-thanh-vien',
      count: 1,
      outOf: null,
      on: '2014-12-31',
      ...change,
    });

  it.each([
    [1, 'met'],
    [0, 'not-met'],
    [{ atMost: 3 }, 'undetermined'],
  ])('%j: %s', (found, expected) => {
    expect(verdict(coops, 'c1', '2015-01-01', branches({ count: found }))).toBe(expected);
  });

  it('is never shown as a share', () => {
    const one = row(coops, 'c1', '2015-01-01', branches({}));
    expect(JSON.stringify(rowWords(one, 'vi'))).not.toContain('%');
  });
});

describe('money in each year (Đà Nẵng 2013)', () => {
  const banks = of('dn-2013-banks');
  const place = { code: '48', edition: 'vn-63' };
  let id = 0;
  const gave = (from: string, to: string, amount: unknown, change: object = {}) => ({
    ...paper({ party: 'doanh-nghiep', place }),
    kind: 'amount',
    id: `a${++id}`,
    indicator: 'tong-hoc-bong',
    stage: 'awarded',
    population: 'chuong-trinh-hoc-bong-ngan-hang',
    on: to,
    period: { from, to },
    amount,
    happened: undefined,
    document: undefined,
    ...change,
  });
  const year = (start: number, amount: unknown, change = {}) =>
    gave(`${start}-09-05`, `${start + 1}-05-31`, amount, change);

  it('is met when every school year that has ended reached it', () => {
    const both = [year(2013, 200_000_000), year(2014, 250_000_000)];
    expect(verdict(banks, 'c2', '2015-09-01', ...both)).toBe('met');
    expect(verdict(banks, 'c2', '2016-09-01', ...both)).toBe('undetermined');
    const short = row(banks, 'c2', '2015-09-01', year(2013, 200_000_000), year(2014, 177_000_000));
    expect(short.result.verdict).toBe('not-met');
    expect(short.result.bases[0]?.shortfall).toEqual({ min: 23_000_000, max: 23_000_000 });
  });

  it('adds the parts of one year, and keeps both of two that differ', () => {
    const parts = [
      gave('2013-09-05', '2013-12-31', 100_000_000),
      gave('2014-01-01', '2014-05-31', 100_000_000),
    ];
    expect(verdict(banks, 'c2', '2014-09-01', ...parts)).toBe('met');
    const twice = [year(2013, 200_000_000), year(2013, 190_000_000)];
    const one = row(banks, 'c2', '2014-09-01', ...twice);
    expect(one.result.verdict).toBe('undetermined');
    expect(one.result.reason.code).toBe('figures-conflict');
  });

  it('shows nothing of each giver by a total, unless it is below all floors together', () => {
    const given = (amount: number) =>
      gave('2014-01-01', '2014-12-31', amount, {
        indicator: 'ung-ho-hoc-bong',
        stage: 'contributed',
        population: 'chi-nhanh-to-chuc-tin-dung',
      });
    expect(verdict(banks, 'c1', '2015-01-01', given(177_000_000))).toBe('undetermined');
    expect(verdict(banks, 'c1', '2015-01-01', given(176_999_999))).toBe('not-met');
    const givers = count({
      party: 'doanh-nghiep',
      place,
      indicator: 'ung-ho-hoc-bong',
      stage: 'contributed',
      population: 'chi-nhanh-to-chuc-tin-dung',
      count: 58,
      outOf: 59,
      on: '2014-12-31',
    });
    const one = row(banks, 'c1', '2015-01-01', givers);
    expect(rowWords(one, 'vi').whatItTakes).toContain('còn thiếu 1 đơn vị');
  });
});

describe('bodies that the source does not name (Bà Rịa - Vũng Tàu 2023)', () => {
  it('are not shown by the paper of one', () => {
    const board = paper({
      party: 'chin-co-quan',
      place: { code: '77', edition: 'vn-63' },
      on: '2024-01-01',
    });
    const one = row(of('brvt-2023-nine'), 'c4', '2026-06-30', board);
    expect(one.result.verdict).toBe('undetermined');
    const [base] = one.result.bases;
    expect(reasonWords(base!.parties[0]!.reason.children![0]!, 'vi')).toContain('9 đơn vị');
  });
});

describe('a target of the hub, due by the end of a year (Bình Dương 2023)', () => {
  it('is judged for the hub, and due on the last day', () => {
    const families = count({
      party: 'hoi-khuyen-hoc',
      place: { code: '74', edition: 'vn-63' },
      indicator: 'gia-dinh-hoc-tap',
      stage: 'recognised',
      population: 'gia-dinh',
      count: 69,
      outOf: 100,
    });
    const on = (day: string) => row(of('bd-2023-seven'), 'c1', day, families);
    expect(rowWords(on('2025-12-30'), 'vi').verdict).toBe('chưa đạt (chưa đến hạn)');
    expect(rowWords(on('2025-12-31'), 'vi').verdict).toBe('chưa đạt (đã đến hạn)');
    expect(rowWords(on('2025-12-31'), 'vi').whatItTakes).toContain('còn thiếu 1 gia đình');
  });

  it('says the pace that is needed to the due date', () => {
    const families = count({
      party: 'hoi-khuyen-hoc',
      place: { code: '74', edition: 'vn-63' },
      indicator: 'gia-dinh-hoc-tap',
      stage: 'recognised',
      population: 'gia-dinh',
      on: '2023-06-30',
      count: 5_000,
      outOf: 10_000,
    });
    const one = row(of('bd-2023-seven'), 'c1', '2023-06-30', families);
    expect(rowWords(one, 'vi').whatItTakes).toContain(
      'còn thiếu 2.000 gia đình (mỗi năm cần thêm 1.000)',
    );
  });
});
