import { fundRules, instruments } from '@khuyenhoc/rulebook';
import type { Consents } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import {
  appraise,
  auditFund,
  auditPage,
  awardListPage,
  awardsFor,
  balanceOn,
  balancePage,
  commendationPage,
  type FundPage,
  publicationOf,
  publicationPage,
  yearReport,
  yearReportPage,
} from '../../src/index.js';
import {
  booksOf,
  candidates,
  consents,
  entry,
  fund,
  ledger,
  nominations,
  schedule,
} from '../fund-example.js';
import { expectMirror } from './mirror.js';

const books = booksOf(ledger.items);
const empty = booksOf([entry({ kind: 'opening-balance', amount: 0 + 5, on: '2025-01-01' })]);
const rulebook = { fundRules, instruments };
const plainFund = { ...fund, illustrative: null };
const round = {
  list: awardsFor(candidates, schedule('vi-xuyen-2010-2015'), 3_000_000),
  schedule: schedule('vi-xuyen-2010-2015'),
  candidates,
};
const publication = (change: object = {}, of: Consents['consents'] = consents.consents) =>
  publicationOf(
    { fund, books },
    { year: 2025, on: '2026-06-30', consents: of, rulebook, ...change },
  );

/** A page without its lines of words, which only a voucher in Vietnamese has. */
const page = ({ foot, ...rest }: FundPage) => ({
  ...rest,
  foot: foot.filter((one) => !/ đồng$/.test(one)),
});

describe('the pages of a fund', () => {
  it.each([
    ['2024-12-31', books],
    ['2025-06-30', books],
    ['2026-06-30', books],
    ['2025-06-30', empty],
  ])('say the balance on %s in both languages', (on, of) => {
    for (const one of [fund, plainFund]) {
      expectMirror((language) => page(balancePage(one, of, balanceOn(of, on), language)));
    }
  });

  it.each([1, 1000, 1_000_000, 1_000_000_000] as const)(
    'report a year in units of %d in both languages',
    (unit) => {
      for (const of of [books, empty]) {
        const report = yearReport(of, 2025);
        expectMirror((language) => page(yearReportPage(fund, of, report, unit, language)));
      }
    },
  );

  it.each(['2024-12-31', '2026-02-28', '2026-03-01', '2026-11-24'])(
    'audit it on %s in both languages',
    (on) => {
      for (const of of [fund, plainFund, { ...fund, scope: 'district' as const }]) {
        const audit = auditFund({ fund: of, books }, { fundRules }, on);
        expectMirror((language) => page(auditPage(of, books, audit, instruments, language)));
      }
    },
  );

  it('list awards in both languages, with and without a budget', () => {
    for (const budget of [null, 3_000_000, 10 ** 9]) {
      const list = awardsFor(candidates, round.schedule, budget);
      const made = (language: 'vi' | 'en') =>
        awardListPage(list, round.schedule, candidates, language);
      expectMirror((language) => page(made(language)));
      expect(made('vi').foot).toHaveLength(1);
      expect(made('en').foot).toEqual([]);
    }
  });

  it('review nominations in both languages, with days as the language writes them', () => {
    const decision = {
      number: '12/QĐ',
      on: '2025-11-20',
      authority: 'Hội Khuyến học tỉnh',
      note: null,
    };
    const [first, ...rest] = nominations.nominations;
    const decided = { ...nominations, nominations: [{ ...first!, decision }, ...rest] };
    const made = (language: 'vi' | 'en') => commendationPage(decided, appraise(decided), language);
    expectMirror((language) => page(made(language)));
    const cells = (language: 'vi' | 'en') => made(language).tables[0]!.rows.flat();
    expect(cells('vi')).toContain('12/QĐ, 20/11/2025, Hội Khuyến học tỉnh');
    expect(cells('en')).toContain('12/QĐ, 2025-11-20, Hội Khuyến học tỉnh');
  });

  it.each([
    ['all that is there', {}, undefined],
    ['awards', { awards: round }, undefined],
    ['awards without a consent', { awards: round }, []],
    ['a year without entries', { year: 2023 }, undefined],
  ])('publish %s in both languages', (_name, change, of) => {
    const made = publication(change, of ?? consents.consents);
    expectMirror((language) => page(publicationPage(made, language)));
  });
});
