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
const plainBooks = { ...books, illustrative: null };
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

  it('warn where the fund, its books, or a list are made up, and only there', () => {
    const balance = balanceOn(books, '2025-06-30');
    const report = yearReport(books, 2025);
    const warnings = (of: typeof fund, in_: typeof books) => [
      balancePage(of, in_, balance, 'en').warning,
      yearReportPage(of, in_, report, 1, 'en').warning,
    ];
    const made = fund.illustrative?.en;
    expect(warnings(fund, plainBooks)).toEqual([made, made]);
    expect(warnings(plainFund, books)).toEqual([books.illustrative?.en, books.illustrative?.en]);
    expect(warnings(plainFund, plainBooks)).toEqual([null, null]);
    const { list, schedule: by } = round;
    expect(awardListPage(list, by, candidates, 'vi').warning).toBe(candidates.illustrative?.vi);
    expect(awardListPage({ ...list, illustrative: null }, by, candidates, 'vi').warning).toBeNull();
    expect(commendationPage({ ...nominations, illustrative: null }, [], 'vi').warning).toBeNull();
  });

  it('name by its id what the files do not name', () => {
    const { list, schedule: by } = round;
    const bare = { ...candidates, candidates: [], schools: [] };
    const rows = awardListPage(list, { ...by, awards: [] }, bare, 'en').tables[0]!.rows;
    expect(rows[0]!.slice(1, 3)).toEqual([list.rows[0]!.candidate, '']);
    expectMirror((language) => page(awardListPage(list, { ...by, awards: [] }, bare, language)));
    const unnamed = { ...plainFund, earmarks: [] };
    const balance = { ...balanceOn(books, '2025-06-30'), earmarked: { 'ung-ho': 500 } };
    expect(balancePage(unnamed, books, balance, 'en').tables[0]!.rows[1]).toEqual([
      '– of which earmarked: ung-ho',
      '500',
    ]);
    const [first] = appraise(nominations);
    const review = { ...nominations, criteria: [] };
    const told = commendationPage(review, [{ ...first!, unmet: ['tieu-chi-1'] }], 'vi');
    expect(told.tables[0]!.rows[0]![3]).toContain('tieu-chi-1');
  });

  it('donors without a name are told so', () => {
    const nameless = booksOf([
      entry({ amount: 700, donor: { type: 'anonymous' }, on: '2025-02-01' }),
    ]);
    const { tables } = yearReportPage(fund, nameless, yearReport(nameless, 2025), 1, 'en');
    expect(tables.at(-1)!.rows).toEqual([['(no name)', '700']]);
  });
});

describe('a publication with consents', () => {
  const [first, second] = candidates.candidates;
  const told = (person: string, by: 'self' | 'representative', covers: string[]) => ({
    id: `${person}-${by}`,
    person,
    by,
    relation: null,
    covers,
    channel: 'web',
    state: 'yes',
    givenOn: '2025-06-01',
    withdrawnOn: null,
  });
  const both = (person: string, ...covers: string[]) => [
    told(person, 'self', covers),
    told(person, 'representative', covers),
  ];
  const recipients = (list: object[]) => {
    const awards = { ...round, list: awardsFor(candidates, round.schedule, 10 ** 9) };
    const made = publication({ awards }, list as Consents['consents']);
    return publicationPage(made, 'en').tables.find((one) => /agreed/.test(one.caption));
  };

  it('names a child, its school and its award as far as they cover it, in the order of names', () => {
    const list = [...both(second!.id, 'name'), ...both(first!.id, 'name', 'school', 'award')];
    expect(recipients(list)?.rows).toEqual([
      [first!.name, candidates.schools[0]!.name, expect.stringMatching(/\w/)],
      [second!.name, '', ''],
    ]);
    expect(recipients(both(first!.id, 'name'))?.rows).toEqual([[first!.name, '']]);
    expect(recipients([])).toBeUndefined();
  });

  it('names a donor without the sum where only the name is covered', () => {
    const donor = (covers: string[]) =>
      publicationPage(
        publication({}, [told('nguoi-1', 'self', covers)] as unknown as Consents['consents']),
        'en',
      ).tables.find((one) => one.caption === 'Donors')!.rows;
    expect(donor(['name', 'gift']).every(([, sum]) => sum !== '')).toBe(true);
    expect(donor(['name']).some(([, sum]) => sum === '')).toBe(true);
  });

  it('goes up to the day, tells no act where none asks for it, and warns only of made-up figures', () => {
    const early = publicationOf(
      { fund: plainFund, books: plainBooks },
      {
        year: 2025,
        on: '2025-06-30',
        consents: [],
        rulebook: { fundRules: [], instruments: [] },
      },
    );
    expect([early.to, early.legalBasis, early.illustrative]).toEqual(['2025-06-30', null, null]);
    const made = publicationPage(early, 'en');
    expect([made.warning, made.foot.some((one) => one.startsWith('Legal basis'))]).toEqual([
      null,
      false,
    ]);
  });
});
