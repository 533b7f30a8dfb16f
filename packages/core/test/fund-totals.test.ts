import { readFileSync } from 'node:fs';
import { fundRules } from '@khuyenhoc/rulebook';
import { describe, expect, it } from 'vitest';
import {
  canAgree,
  reconcileParts,
  impliedOpening,
  type Interval,
  minus,
  printedAmount,
  yearReport,
} from '../src/index.js';
import { booksOf, entry, faultsOf } from './fund-example.js';

interface Cases {
  parts: {
    id: string;
    parts: string[];
    total: string;
    complete: boolean;
    sum: number;
    finding: string;
  }[];
  growth: { id: string; stock: string; growth: string; previous: [number, number] }[];
  opening: {
    id: string;
    closing: string | null;
    receipts: string;
    payments: string[];
    opening: number | null;
  }[];
  hedges: { id: string; printed: string; interval: [number, number] }[];
  perAward: { id: string; awards: number; each: number; sum: number }[];
  clan: { received: number; paid: number };
  licensed: { income: number; spending: number; surplus: number };
}
const cases = JSON.parse(
  readFileSync(new URL('./cases/fund-totals.json', import.meta.url), 'utf8'),
) as Cases;

const amount = (text: string): Interval => {
  const read = printedAmount(text);
  if (read === null) throw new Error(text);
  return read;
};
const add = (list: Interval[]) => list.reduce((sum, one) => sum + one.min, 0);
const year = (items: object[]) => yearReport(booksOf(items.map((one) => entry(one))), 2025);

describe('printed totals of real funds', () => {
  it.each(cases.hedges)('$id: $printed', ({ printed, interval: [min, max] }) => {
    expect(amount(printed)).toEqual({ min, max });
  });

  it.each(cases.parts)('$id: parts against $total', ({ parts, total, complete, sum, finding }) => {
    const list = parts.map(amount);
    expect(add(list)).toBe(sum);
    expect(reconcileParts(list, amount(total), complete)).toBe(finding);
  });

  it.each(cases.growth)('$id: what was there before', ({ stock, growth, previous: [min, max] }) => {
    expect(minus(amount(stock), amount(growth))).toEqual({ min, max });
  });

  it('reports that the two statements of Hải Dương about 2017 cannot both be right', () => {
    const of = (id: string) => cases.growth.find((one) => one.id === id)!;
    const [june, december] = ['hai-duong-2018-06-fund', 'hai-duong-2018-12-fund']
      .map(of)
      .map(({ stock, growth }) => minus(amount(stock), amount(growth)));
    expect(canAgree(june!, december!)).toBe(false);
  });

  it.each(cases.opening)('$id: opening from closing, raised and paid', (one) => {
    const paid = one.payments.map(amount);
    const payments = { min: add(paid), max: add(paid) };
    const closing = one.closing === null ? null : amount(one.closing);
    const opening = impliedOpening(closing, amount(one.receipts), payments);
    // Raised minus spent is no balance: without a closing stock nothing is said.
    expect(opening?.min ?? null).toBe(one.opening);
  });

  it.each(cases.perAward)('$id: $awards awards', ({ awards, each, sum }) => {
    const paid = Array.from({ length: awards }, () => ({
      kind: 'scholarship',
      amount: each,
      recipient: { count: 1 },
    }));
    const report = year([{ amount: sum }, ...paid]);
    expect(report.paymentsTotal).toBe(sum);
    expect(report.payments[0]?.recipients).toBe(awards);
  });

  it('a clan that paid more than it received must have had an opening balance', () => {
    const { received, paid } = cases.clan;
    const moved = [
      entry({ amount: received }),
      entry({ kind: 'reward', amount: paid, recipient: { count: 44 } }),
    ];
    expect(faultsOf(moved)).toEqual(['balance-negative 1 amount']);
    const opened = entry({ kind: 'opening-balance', amount: paid - received, on: '2025-01-01' });
    expect(faultsOf([opened, ...moved])).toEqual([]);
  });

  it('the licensed funds of 2024: income minus spending', () => {
    const { income, spending, surplus } = cases.licensed;
    const report = year([{ amount: income }, { kind: 'aid', amount: spending }]);
    expect(report.closing.money).toBe(surplus);
  });

  it('no floor of the law follows from another by a factor, and a doubtful one stays unknown', () => {
    const floors = fundRules.filter((one) => one.topic === 'minimum-assets');
    const of = (id: string) => floors.find((one) => one.id === `floor-assets-${id}`);
    expect(of('vn-commune-2020')?.amount).toBe(25_000_000);
    expect(of('vn-commune-2026')?.amount).toBe(100_000_000);
    expect(of('vn-national-2026')?.amount).toBe(8_000_000_000);
    const doubtful = of('foreign-province-2020');
    expect(doubtful?.amount).toBeNull();
    expect(doubtful?.readings?.[0]?.value.vi).toContain('13.700.000.000');
  });
});
