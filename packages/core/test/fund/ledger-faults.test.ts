import type { Entry, LedgerItem } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import { appendItem, checkLedger, newChain, newIdentities, sameInWords } from '../../src/index.js';
import { book, closing, entry, fund, reversal, TODAY } from '../fund-example.js';

const faults = (...items: LedgerItem[]) => {
  const checked = checkLedger(fund, book(...items), TODAY, newChain());
  return checked.ok ? [] : checked.faults.map(({ code, facts }) => ({ code, ...facts }));
};
const spend = (change: object) => entry({ kind: 'scholarship', amount: 100, ...change });
const gift = (change: object = {}) => entry({ on: '2025-03-01', amount: 5000, ...change });

describe('what is wrong with a ledger says what was found and what was expected', () => {
  const one = gift({ id: 'one' });
  const earmark = 'hoc-bong-nu-sinh';
  const given = gift({ id: 'given', kind: 'earmarked-gift', earmark });
  const notSame = (change: object) => faults(one, reversal(one, change))[0];

  it.each<[string, LedgerItem[], object]>([
    [
      'money',
      [spend({ on: '2025-03-02' })],
      { code: 'balance-negative', name: '', received: '100', detail: '2025-03-02' },
    ],
    [
      'an earmark',
      [gift(), given, spend({ on: '2025-03-02', earmark, amount: 5001 })],
      { code: 'earmark-overspent', name: earmark, received: '1', detail: '2025-03-02' },
    ],
    ['an unknown earmark', [gift({ earmark: 'khac' })], { code: 'earmark-unknown', name: 'khac' }],
    [
      'a misused earmark',
      [given, spend({ kind: 'management-cost', earmark })],
      {
        code: 'earmark-misused',
        name: earmark,
        received: 'management-cost',
        expected: fund.earmarks.find((each) => each.id === earmark)!.spendOn.join(', '),
      },
    ],
    [
      'words',
      [gift({ amount: 5, voucher: { documentNumber: 'w', amountInWords: 'Sáu đồng' } })],
      { code: 'words-differ', received: '“Sáu đồng”', expected: 'Năm đồng' },
    ],
    [
      'a day to come',
      [gift({ on: '2026-11-25' })],
      { code: 'date-future', received: '2026-11-25', expected: TODAY },
    ],
    [
      'a closed period',
      [one, closing('2025-06-30', 5000), gift({ on: '2025-06-30' })],
      { code: 'period-closed', received: '2025-06-30', expected: '2025-06-30' },
    ],
    [
      'a closing to come',
      [one, closing('2026-11-25', 5000)],
      { code: 'date-future', received: '2026-11-25', expected: TODAY },
    ],
    [
      'a closing twice',
      [one, closing('2025-06-30', 5000), closing('2025-06-30', 5000)],
      { code: 'closing-not-later', received: '2025-06-30', expected: '2025-06-30' },
    ],
    [
      'a closing that does not add up',
      [one, closing('2025-06-30', 5000, 1)],
      { code: 'closing-mismatch', received: '1', expected: '0' },
    ],
    [
      'a broken chain',
      [closing('2024-06-30', 0, 0, 'f'.repeat(64))],
      { code: 'chain-broken', received: 'f'.repeat(64), expected: '0'.repeat(64) },
    ],
    [
      'an id twice',
      [one, { ...gift(), id: one.id }],
      { code: 'entry-id-duplicate', name: 'one', detail: '0' },
    ],
    [
      'a reversal too early',
      [one, reversal(one, { on: '2025-02-28' })],
      {
        code: 'reversal-before-original',
        name: 'one',
        received: '2025-02-28',
        expected: '2025-03-01',
      },
    ],
    [
      'a reversal of nothing',
      [gift({ reverses: 'none' })],
      { code: 'reversal-unknown', name: 'none' },
    ],
  ])('%s', (_name, items, fault) => {
    expect(faults(...items)).toContainEqual(fault);
  });

  it.each([
    ['another kind', { kind: 'interest' }],
    ['another amount', { amount: 4999 }],
    ['an earmark', { earmark }],
    ['goods', { goods: { item: 'Vở', quantity: 1 } }],
  ])('a reversal with %s', (_name, change) => {
    const fault = {
      code: 'reversal-differs',
      name: 'one',
      expected: 'kind money-gift, amount 5000',
    };
    expect(notSame(change)).toEqual(fault);
  });

  it('a reversal of goods or of an earmark must say them again', () => {
    const goods = gift({ id: 'goods', goods: { item: 'Vở', quantity: 1 } });
    const bare = { goods: undefined, earmark: undefined };
    expect(faults(goods, reversal(goods))).toEqual([]);
    expect(faults(given, reversal(given))).toEqual([]);
    expect(faults(goods, reversal(goods, bare))[0]).toMatchObject({ code: 'reversal-differs' });
    expect(faults(given, reversal(given, bare))[0]).toEqual({
      code: 'reversal-differs',
      name: 'given',
      expected: `kind earmarked-gift, amount 5000, earmark ${earmark}`,
    });
  });

  it('nothing on the last day that may be, and on the day after a closing', () => {
    expect(faults(gift({ on: TODAY }), closing(TODAY, 5000))).toEqual([]);
    expect(faults(one, closing('2025-06-30', 5000), gift({ on: '2025-07-01' }))).toEqual([]);
    expect(faults(closing('2025-06-30', 0), closing('2025-07-01', 0))).toEqual([]);
  });

  it('at most a thousand times, and never with the sums of the others', () => {
    const wrong = Array.from({ length: 1005 }, () => gift({ on: '2026-12-01' }));
    expect(faults(...wrong)).toHaveLength(1000);
  });

  it('an entry known already does not take the place of the first', () => {
    const ids = newIdentities();
    const check = (item: Entry, at: number) => ids.check(item, at).map((each) => each.code);
    expect(check(one, 0)).toEqual([]);
    expect(check({ ...gift({ amount: 7 }), id: one.id }, 1)).toEqual(['entry-id-duplicate']);
    expect(check(reversal(one), 2)).toEqual([]);
  });

  it('a line that is right is added at the end', () => {
    const before = book(one);
    const next = gift();
    const added = appendItem(fund, before, next, TODAY);
    if (!added.ok) throw new Error('refused');
    expect(added.ledger.items).toEqual([one, next]);
    expect(added.books.entries).toBe(2);
    const refused = appendItem(fund, before, gift({ on: '2027-01-01' }), TODAY);
    expect(refused.ok ? [] : refused.faults.map((each) => each.code)).toEqual(['date-future']);
  });
});

describe('words that are left out or end otherwise', () => {
  it.each([
    [1_000_000_000, 'một tỉ', false],
    [1_000_000_000, 'một tỷ đồng chẵn nhé', false],
    [5, 'năm,đồng', true],
  ])('%d, “%s”', (amount, words, same) => {
    expect(sameInWords(amount, words)).toBe(same);
  });
});
