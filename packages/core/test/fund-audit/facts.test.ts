import { fundRules, instruments } from '@khuyenhoc/rulebook';
import type { Fund, FundRule } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import { auditFund, auditPage, fundFindingWords } from '../../src/index.js';
import { booksOf, entry, fund, ledger } from '../fund-example.js';

const on = '2026-03-01';
const books = booksOf(ledger.items);
const licence = (by: string) => ({ ...fund.licence!, by }) as Fund['licence'];
const ofRule = (topic: string, change: object = {}) =>
  fundRules
    .filter((one) => one.topic === topic)
    .map((one) => ({
      ...one,
      validFrom: null,
      validTo: null,
      citation: { ...one.citation, certainty: 'confirmed' },
      ...change,
    })) as FundRule[];

/** What is found under one topic, as it is said. */
function said(of: Fund, rules: readonly FundRule[], topic: string, day = on, account = books) {
  const { findings } = auditFund({ fund: of, books: account }, { fundRules: rules }, day);
  return findings
    .filter((one) => one.topic === topic && one.basis !== 'own-regulation')
    .map((one) => `${one.outcome.verdict}: ${fundFindingWords(one, 'en')}`);
}

describe('facts that a fund does not tell', () => {
  const OPEN = 'undetermined: missing: ';
  it.each<[topic: string, change: Partial<Fund>, words: string]>([
    ['allowed-scopes', { scope: null }, `${OPEN}the scope`],
    ['founders-unrelated', { foundersRelated: null }, `${OPEN}facts about the founders`],
    ['founders-unrelated', { foundersRelated: true }, 'not-met: no'],
    ['founders-unrelated', { foundersRelated: false }, 'met: yes'],
    ['separate-account', { separateAccount: null }, `${OPEN}the account`],
    ['separate-account', { separateAccount: false }, 'not-met: no'],
    ['earmark', { earmarks: [] }, 'not-applicable: yes'],
  ])('%s', (topic, change, words) => {
    expect(new Set(said({ ...fund, ...change }, ofRule(topic), topic))).toEqual(new Set([words]));
  });

  it('is open by whom it had to be licensed, where it tells no licence', () => {
    const national = { ...fund, scope: 'national' as const };
    const rules = ofRule('licensing-authority', { authority: 'minister-of-home-affairs' });
    expect(said({ ...national, licence: null }, rules, 'licensing-authority')).toContain(
      `${OPEN}the licence`,
    );
    expect(
      said(
        { ...national, licence: licence('minister-of-home-affairs') },
        rules,
        'licensing-authority',
      ),
    ).toContain('met: licensed by this office');
    expect(
      said({ ...national, licence: licence('other') }, rules, 'licensing-authority'),
    ).toContain('undetermined: licensed by another office; no transitional rule was read');
    const unread = ofRule('licensing-authority', { authority: null });
    expect(
      said({ ...national, licence: licence('other') }, unread, 'licensing-authority')[0],
    ).toMatch(/^undetermined: no text that gives the value was read/);
  });
});

describe('figures that no text gives', () => {
  it.each(['management-cost', 'minimum-spending', 'purpose-share'])('%s is open', (topic) => {
    const rule = fundRules.find((one) => one.topic === topic);
    const rules = rule
      ? ofRule(topic, { percent: null })
      : [{ ...ofRule('management-cost')[0]!, topic, percent: null, spendOn: [] } as never];
    const found = said({ ...fund, endowment: true }, rules, topic);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatch(/^undetermined: no text that gives the value/);
  });

  it('is so for months without an entry', () => {
    const found = said(fund, ofRule('inactivity', { months: null }), 'inactivity');
    expect(new Set(found)).toEqual(
      new Set(['undetermined: no text that gives the value was read, so nothing is concluded']),
    );
  });
});

describe('what management may cost', () => {
  const day = '2025-12-31';
  const cost = entry({ kind: 'management-cost', amount: 500, on: '2025-03-01' });
  const opening = entry({ kind: 'opening-balance', amount: 5000, on: '2025-01-01' });
  const goods = entry({
    kind: 'in-kind-gift',
    amount: 20_000,
    on: '2025-02-01',
    goods: [{ name: 'Sách', amount: 20_000 }],
  });
  const rules = (excludes: string[]) =>
    ofRule('management-cost', { percent: 5, excludes }).slice(0, 1);

  it('is a share of income; what the rule leaves out is not income', () => {
    const account = booksOf([opening, goods, cost]);
    expect(said(fund, rules([]), 'management-cost', day, account)).toEqual([
      'met: 500 đồng of 20,000 đồng; the rule says 5%',
    ]);
    const gift = entry({ amount: 8000, on: '2025-02-02' });
    expect(
      said(
        fund,
        rules(['in-kind-gift']),
        'management-cost',
        day,
        booksOf([opening, goods, gift, cost]),
      ),
    ).toEqual(['not-met: 500 đồng of 8,000 đồng; the rule says 5%']);
  });

  it('is open without income to take a share of', () => {
    expect(said(fund, rules([]), 'management-cost', day, booksOf([opening, cost]))).toEqual([
      'undetermined: missing: income to take a share of',
    ]);
  });
});

describe('what a rule forbids', () => {
  it('is looked for from the first day where the rule names none', () => {
    expect(said(fund, ofRule('prohibited-kinds'), 'prohibited-kinds')[0]).toMatch(
      /^not-met: 2 entries of loans/,
    );
    expect(
      said(
        fund,
        ofRule('prohibited-kinds', { kinds: ['management-cost'] }),
        'prohibited-kinds',
        on,
        booksOf([entry()]),
      ),
    ).toContain('met: no such entries');
  });
});

describe('a year that was told of twice', () => {
  it('counts by the earlier day', () => {
    const publications = [
      { year: 2025, on: '2026-04-02' },
      { year: 2025, on: '2026-02-01' },
    ] as Fund['publications'];
    for (const list of [publications, [...publications].reverse()]) {
      const found = said(
        { ...fund, publications: list },
        fundRules,
        'publication-deadline',
        '2026-11-24',
      );
      expect(found[0]).toBe('met: 2025: done on 2026-02-01');
    }
  });
});

describe('the page of an audit', () => {
  it('says whether the fund is licensed, and warns where the fund or its books are made up', () => {
    const made = (of: Fund, account = books) =>
      auditPage(
        of,
        account,
        auditFund({ fund: of, books: account }, { fundRules }, on),
        instruments,
        'en',
      );
    expect(made(fund).lines[0]).toMatch(/A licensed social or charity fund\.$/);
    const association = { ...fund, fundKind: 'association' } as Fund;
    expect(made(association).lines[0]).toMatch(/Not a licensed fund/);
    const plain = { ...books, illustrative: null };
    expect(made(fund, plain).warning).toBe(fund.illustrative?.en);
    expect(made({ ...fund, illustrative: null }, plain).warning).toBeNull();
  });
});
