import { auditFund } from '@khuyenhoc/core';
import { fundRules } from '@khuyenhoc/rulebook';
import type { Fund, FundRule } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { booksOf, entry, fund } from '../../core/test/fund-example.js';
import { compileFundRules, duckdb, type FundColumns } from '../src/index.js';
import { type Engine, fill, openEngines } from './engines.js';
import type { Cell } from './random-tables.js';

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => Promise.all(engines.map((one) => one.close())));

const TOPICS = [
  'minimum-assets',
  'cash-share',
  'foreign-share',
  'founders-minimum',
  'management-cost',
  'minimum-spending',
  'purpose-share',
];
const VERDICTS = ['not-met', 'undetermined', 'met'];
const own = {
  ...fundRules.find((one) => one.topic === 'management-cost' && one.percent !== null),
  id: 'own-split',
  topic: 'purpose-share',
  percent: 66.67,
  spendOn: ['scholarship', 'reward'],
  applies: 'own',
  instrument: null,
} as unknown as FundRule;
const rules = [...fundRules.filter((one) => TOPICS.includes(one.topic)), own];

const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 30 }).map((one) => one * 10_000_000),
);
const years = fc.record({
  year: fc.constantFrom(2024, 2025),
  scope: fc.constantFrom('national', 'province', 'district', 'commune'),
  kind: fc.constantFrom('licensed-social', 'licensed-charity', 'school', 'clan'),
  endowment: fc.boolean(),
  licence: fc.constantFrom(null, '2015-01-01', '2022-01-01'),
  assets: fc.option(fc.tuple(amount, amount, amount)),
  founders: fc.nat(4),
  gifts: amount,
  goods: amount,
  state: amount,
  management: amount,
  scholarship: amount,
  aid: amount,
});
type Year = typeof years extends fc.Arbitrary<infer One> ? One : never;

const OPENING = 10_000_000_000;
const sumOf = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);

function auditOf(one: Year): Map<string, string> {
  const on = `${one.year}-12-31`;
  const parts = one.assets?.map((given, i) => ({
    founder: 'f1',
    amount: given,
    form: ['dong', 'goods', 'foreign-currency'][i],
    foreign: i === 2,
    stateBudget: false,
    valuedOn: null,
  }));
  const of = {
    ...fund,
    fundKind: one.kind,
    scope: one.scope,
    endowment: one.endowment,
    licence: one.licence === null ? null : { on: one.licence, by: 'other', number: '1' },
    foundingAssets: parts?.filter((part) => part.amount > 0) ?? null,
    founders: Array.from({ length: one.founders }, (_, i) => ({ id: `f${i}` })),
    earmarks: [],
    regulation: { rules: [own] },
  } as unknown as Fund;
  const line = (kind: string, sum: number, more: object = {}) =>
    sum === 0 ? [] : [entry({ on: `${one.year}-06-01`, kind, amount: sum, ...more })];
  const books = booksOf(
    [
      entry({ on: `${one.year - 1}-06-01`, kind: 'opening-balance', amount: OPENING }),
      ...line('money-gift', one.gifts),
      ...line('in-kind-gift', one.goods, {
        goods: { item: 'sách', quantity: 1, valuedBy: 'x', valuedOn: `${one.year}-06-01` },
      }),
      ...line('state-support', one.state),
      ...line('management-cost', one.management),
      ...line('scholarship', one.scholarship),
      ...line('aid', one.aid),
    ],
    of,
  );
  const { findings } = auditFund({ fund: of, books }, { fundRules }, on);
  return new Map(
    findings
      .filter(
        ({ topic, year, outcome }) =>
          TOPICS.includes(topic) &&
          (year === null || year === one.year) &&
          outcome.verdict !== 'no-rule-in-force',
      )
      .map(({ rule, outcome }) => [rule.id, outcome.verdict]),
  );
}

const COLUMNS: FundColumns = {
  kind: 'kind',
  scope: 'scope',
  endowment: 'endowment',
  licensedOn: 'licensed',
  foundingAssets: 'assets',
  foundingCash: 'cash',
  foundingForeign: 'foreign',
  founders: 'founders',
  income: 'income',
  incomeInKind: 'goods',
  incomeOfState: 'state',
  incomeForNamed: 'named',
  managementCost: 'management',
  grants: 'grants',
  assetsBefore: 'before',
  assetsAfter: 'after',
  payments: 'payments',
  paid: { scholarship: 'scholarship', reward: 'reward' },
};
const BIG = [
  'assets',
  'cash',
  'foreign',
  'income',
  'goods',
  'state',
  'named',
  'management',
  'grants',
  'before',
  'after',
  'payments',
  'scholarship',
  'reward',
];

function rowOf(one: Year, place: number): Cell[] {
  const income = one.gifts + one.goods + one.state;
  const paid = one.management + one.scholarship + one.aid;
  const { assets } = one;
  return [
    place,
    `${one.year}-12-31`,
    one.kind,
    one.scope,
    one.endowment,
    one.licence,
    one.founders,
    assets === null ? null : sumOf(assets),
    assets?.[0] ?? null,
    assets?.[2] ?? null,
    income,
    one.goods,
    one.state,
    0,
    one.management,
    one.scholarship + one.aid,
    OPENING,
    OPENING + income - paid,
    paid,
    one.scholarship,
    0,
  ];
}

describe('dated rules for funds', () => {
  it('give each fund the verdicts of its audit, in every engine', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(years, { minLength: 30, maxLength: 30 }), async (list) => {
        const wanted = list.map(auditOf);
        for (const engine of engines) {
          await fill(engine, 'funds', {
            columns: [
              { name: 'fund', type: 'INTEGER' },
              { name: 'year_end', type: 'DATE' },
              { name: 'kind', type: 'VARCHAR' },
              { name: 'scope', type: 'VARCHAR' },
              { name: 'endowment', type: 'BOOLEAN' },
              { name: 'licensed', type: 'DATE' },
              { name: 'founders', type: 'INTEGER' },
              ...BIG.map((name) => ({ name, type: 'BIGINT' })),
            ],
            rows: list.map(rowOf),
          });
          const compiled = compileFundRules(
            {
              from: { kind: 'table', path: ['funds'] },
              keys: [{ column: 'fund', type: 'integer' }],
              rules,
              columns: COLUMNS,
              on: 'year_end',
            },
            engine.dialect,
          );
          if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
          const said = list.map(() => new Map<string, string>());
          for (const one of await engine.query(compiled.sql, compiled.parameters)) {
            said[Number(one['fund'])]?.set(
              String(one['rule']),
              VERDICTS[Number(one['verdict'])] ?? '',
            );
          }
          expect(said).toEqual(wanted);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('that need books or papers are named, each of them, and nothing is left out', () => {
    const compiled = compileFundRules(
      {
        from: { kind: 'table', path: ['funds'] },
        keys: [],
        rules: fundRules,
        columns: {},
        on: 'day',
      },
      duckdb,
    );
    const left = fundRules.filter((one) => one.enforceable && !TOPICS.includes(one.topic));
    expect(left.length).toBeGreaterThan(10);
    expect(compiled).toEqual({
      ok: false,
      faults: left.map(({ id, topic }) => ({ code: 'rule-not-columns', at: id, found: topic })),
    });
  });
});
