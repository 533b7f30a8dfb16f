import type { Fund, FundRule } from '@khuyenhoc/schemas';
import { fundRules } from '@khuyenhoc/rulebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditFund, fundFindingWords, takesWords } from '../src/index.js';
import { booksOf, entry, fund, ledger } from './fund-example.js';

const audit = (on: string, of: Fund = fund, items = ledger.items) =>
  auditFund({ fund: of, books: booksOf(items, of) }, { fundRules }, on);
const found = (on: string, topic: string, of?: Fund, items?: typeof ledger.items) =>
  audit(on, of, items).findings.filter(
    (one) => one.topic === topic && one.basis !== 'own-regulation',
  );
const short = (list: ReturnType<typeof found>) =>
  list.map(
    ({ rule, year, outcome }) =>
      `${rule.id} ${year ?? '-'} ${outcome.verdict} ${outcome.shortfall ?? '-'}`,
  );

describe('the same fund on 28/2/2026 and on 1/3/2026', () => {
  it.each([
    [
      'minimum-assets',
      ['floor-assets-vn-commune-2020 - met -'],
      ['floor-assets-vn-commune-2026 - undetermined 50000000'],
    ],
    [
      'management-cost',
      ['cap-management-cost-2020 2025 met -', 'cap-management-cost-2020 2026 met -'],
      ['cap-management-cost-2020 2025 met -', 'cap-management-cost-2026 2026 undetermined -'],
    ],
    [
      'prohibited-kinds',
      ['no-deposit-loan-investment-2026 - no-rule-in-force -'],
      ['no-deposit-loan-investment-2026 - not-met 3000000'],
    ],
    [
      'report-deadline',
      ['annual-report-2020 - not-met 1'],
      ['annual-report-2026 - undetermined -'],
    ],
    [
      'publication-deadline',
      ['publish-contributions-2020 - not-met 1'],
      ['publish-contributions-and-use-2026 - not-met 1'],
    ],
    ['founders-minimum', ['founders-min-2020 - met -'], ['founders-min-2026 - undetermined -']],
  ])('%s', (topic, before, after) => {
    expect(short(found('2026-02-28', topic))).toEqual(before);
    expect(short(found('2026-03-01', topic))).toEqual(after);
  });

  it('every finding cites an instrument, and holds on its day', () => {
    for (const on of ['2026-02-28', '2026-03-01']) {
      for (const { rule, outcome, year } of audit(on).findings) {
        expect(rule.instrument === null).toBe(rule.applies === 'own');
        if (outcome.verdict === 'no-rule-in-force' || year !== null) continue;
        expect((rule.validFrom ?? '') <= on && on <= (rule.validTo ?? '9')).toBe(true);
      }
    }
  });

  it('a fund founded after that day must meet the new floor', () => {
    const licence = { ...fund.licence!, on: '2026-03-10' };
    expect(short(found('2026-03-20', 'minimum-assets', { ...fund, licence }))).toEqual([
      'floor-assets-vn-commune-2026 - not-met 50000000',
    ]);
    expect(
      short(found('2026-03-20', 'minimum-assets', { ...fund, scope: 'district' }))[0],
    ).toContain('no-rule-in-force');
    expect(
      short(found('2026-03-20', 'allowed-scopes', { ...fund, scope: 'district' }))[0],
    ).toContain('undetermined');
  });

  it('a floor on which sources conflict gives no verdict', () => {
    const foreign = {
      ...fund,
      scope: 'province',
      foundingAssets: [{ ...fund.foundingAssets![0]!, foreign: true }],
    } as Fund;
    expect(short(found('2026-02-28', 'minimum-assets', foreign))).toEqual([
      'floor-assets-foreign-province-2020 - undetermined -',
    ]);
  });
});

describe('rules for licensed funds', () => {
  const kinds = ['association', 'agency', 'school', 'commune', 'clan', 'alumni'] as const;

  it('never fire on a fund that is not one', () => {
    const days = fc
      .integer({ min: 0, max: 3000 })
      .map((n) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.boolean(), days, (fundKind, endowment, on) => {
        const result = audit(on, { ...fund, fundKind, endowment });
        const applied = [...result.findings.map((one) => one.rule), ...result.unjudged].map(
          (one) => one.applies,
        );
        expect(applied).not.toContain('licensed');
        expect(applied).not.toContain('endowment');
        expect(
          result.findings.every((one) => one.basis !== 'law' || one.rule.applies === 'school'),
        ).toBe(true);
      }),
    );
  });

  it('a school fund may not ask for a minimum', () => {
    const school = { ...fund, fundKind: 'school', minimumContribution: 100_000 } as Fund;
    expect(short(found('2025-06-30', 'no-minimum-contribution', school))).toEqual([
      'school-no-minimum - not-met -',
    ]);
    expect(found('2025-06-30', 'no-minimum-contribution')).toEqual([]);
  });

  it('a draft is never judged by', () => {
    const draft = fundRules.find((one) => one.id === 'cap-programme-delivery-draft-2025');
    expect(draft?.enforceable).toBe(false);
    expect(audit('2026-03-01').unjudged.map((one) => one.id)).not.toContain(draft?.id);
  });
});

describe('a fund’s own regulation', () => {
  it('sets limits in the same form, also where the law is silent', () => {
    const own = audit('2026-03-01').findings.filter(
      (one) => one.basis === 'own-regulation' && one.year === 2026,
    );
    expect(own.map((one) => [one.rule.id, one.outcome.verdict, one.outcome.shortfall])).toEqual([
      ['own-management-cost', 'not-met', 50_000],
      ['own-purpose-share', 'not-met', 7_605_000],
    ]);
    expect(takesWords(own[0]!, 'vi')).toBe('vượt 50.000 đồng, hạn 31/12/2026');
    expect(fundFindingWords(own[0]!, 'vi')).toContain('450.000 đồng trên 10.000.000 đồng');
  });
});

describe('management cost', () => {
  const items = [
    entry({ amount: 1_000_000 }),
    entry({ kind: 'in-kind-gift', amount: 9_000_000, goods: { item: 'Vở', quantity: 1 } }),
    entry({ kind: 'state-support', amount: 9_000_000 }),
    entry({ kind: 'earmarked-gift', amount: 9_000_000, earmark: 'hoc-bong-nu-sinh' }),
  ];
  const named = {
    ...fund,
    earmarks: fund.earmarks.map((one) => ({ ...one, namedRecipient: true })),
  };

  it.each([
    [50_000, 'met', null],
    [50_001, 'not-met', 1],
  ])(
    '%d of a base without goods, State money and named gifts is %s',
    (amount, verdict, shortfall) => {
      const cost = entry({ kind: 'management-cost', amount });
      const [year] = found('2025-12-31', 'management-cost', named, [...items, cost]);
      expect(year?.outcome).toMatchObject({ verdict, shortfall, data: { whole: 1_000_000 } });
    },
  );
});

describe('deadlines', () => {
  const published = (on: string | null) => ({
    ...fund,
    publications: on === null ? [] : [{ year: 2025, on, where: 'Bảng tin xã' }],
  });
  it.each([
    [null, '2026-03-30', 'not-met', 'not-yet'],
    [null, '2026-03-31', 'undetermined', 'due'],
    [null, '2026-04-01', 'not-met', 'due'],
    ['2026-03-30', '2026-04-01', 'met', 'due'],
    ['2026-03-31', '2026-04-01', 'undetermined', 'due'],
    ['2026-04-01', '2026-04-02', 'not-met', 'due'],
    ['2026-04-01', '2026-03-30', 'not-met', 'not-yet'],
  ])('published %s, seen on %s: %s (%s)', (on, seen, verdict, due) => {
    const [finding] = found(seen, 'publication-deadline', published(on));
    expect([finding?.outcome.verdict, finding?.due]).toEqual([verdict, due]);
  });
});

describe('an endowment', () => {
  const endowment = { ...fund, endowment: true };
  const stock = entry({ kind: 'opening-balance', amount: 100_000_000, on: '2024-06-01' });
  const given = (amount: number) => entry({ kind: 'aid', amount, on: '2025-06-01' });
  it.each([
    [5_000_000, 'met'],
    [4_800_000, 'undetermined'],
    [4_000_000, 'not-met'],
  ])('%d of 100 million given in a year is %s', (amount, verdict) => {
    const [year] = found('2025-12-31', 'minimum-spending', endowment, [
      stock,
      given(amount),
    ]).filter((one) => one.year === 2025);
    expect(year?.outcome.verdict).toBe(verdict);
  });
});

it('every judged value of a rule is confirmed and sourced', () => {
  const values = (rule: FundRule) =>
    ['amount', 'percent', 'count', 'months', 'years', 'monthDay'].map(
      (key) => Reflect.get(rule, key) as unknown,
    );
  for (const rule of fundRules.filter((one) =>
    values(one).some((value) => value !== undefined && value !== null),
  )) {
    expect(rule.citation.certainty, rule.id).toBe('confirmed');
    expect(rule.citation.source.length, rule.id).toBeGreaterThan(0);
  }
  expect(JSON.stringify(fundRules)).not.toMatch(/recalled/i);
});
