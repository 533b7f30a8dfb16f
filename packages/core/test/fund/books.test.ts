import type { Entry, LedgerItem } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import {
  appendItem,
  balanceOn,
  checkLedger,
  missingContents,
  newChain,
  newIdentities,
  sameInWords,
  type VoucherContent,
  yearReport,
} from '../../src/index.js';
import { book, booksOf, closing, entry, fund, reversal, TODAY } from '../fund-example.js';

const faults = (...items: LedgerItem[]) => {
  const checked = checkLedger(fund, book(...items), TODAY, newChain());
  return checked.ok ? [] : checked.faults.map(({ code, facts }) => ({ code, ...facts }));
};
const spend = (change: object) => entry({ kind: 'scholarship', amount: 100, ...change });
const gift = (change: object = {}) => entry({ on: '2025-03-01', amount: 5000, ...change });

describe('the contents of a voucher', () => {
  const whole = {
    documentNumber: '1',
    documentName: 'Phiếu thu',
    issuedOn: '2025-03-01',
    issuerName: 'a',
    issuerAddress: 'b',
    receiverName: 'c',
    receiverAddress: 'd',
    content: 'e',
    amountInWords: 'Năm nghìn đồng',
    preparer: 'f',
    approver: 'g',
  };

  it.each<[left: string, VoucherContent | null]>([
    ['documentNumber', null],
    ['documentName', 'number-and-name'],
    ['issuedOn', 'date'],
    ['issuerName', 'issuer'],
    ['issuerAddress', 'issuer'],
    ['receiverName', 'receiver'],
    ['receiverAddress', 'receiver'],
    ['content', 'content'],
    ['amountInWords', 'amounts'],
    ['preparer', 'signatures'],
    ['approver', 'signatures'],
  ])('without %s lack %s', (left, lacking) => {
    const voucher = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== left));
    expect(missingContents(gift({ voucher }))).toEqual(lacking === null ? [] : [lacking]);
  });

  it('are all seven, in their order; goods need no amount in words', () => {
    const bare = { documentNumber: '1' };
    const all = missingContents(gift({ voucher: bare }));
    expect(all).toEqual([
      ...['number-and-name', 'date', 'issuer', 'receiver', 'content', 'amounts', 'signatures'],
    ]);
    const goods = { item: 'Vở', quantity: 1 };
    expect(missingContents(gift({ voucher: bare, goods }))).not.toContain('amounts');
  });
});

describe('a day of the books', () => {
  const donor = (name: string | null, id: string | null = null) => ({
    donor: { type: 'person', ...(name && { name }), ...(id && { id }) },
  });

  it('counts entries, receipts, donors and what vouchers lack', () => {
    const one = gift({ ...donor('A'), recipient: { count: 3 } });
    const books = booksOf([
      one,
      gift({ amount: 1000 }),
      gift({ kind: 'interest', amount: 10 }),
      gift({ kind: 'opening-balance', amount: 7 }),
      spend({ on: '2025-03-01', recipient: { count: 2 } }),
      reversal(one),
    ]);
    const day = books.days.get('2025-03-01')!;
    expect(day.flows).toEqual({
      'money-gift': { money: 1000, goods: 0, entries: 1, recipients: 3 },
      interest: { money: 10, goods: 0, entries: 1, recipients: 0 },
      'opening-balance': { money: 7, goods: 0, entries: 1, recipients: 0 },
      scholarship: { money: 100, goods: 0, entries: 1, recipients: 2 },
    });
    expect([day.entries, day.receipts, day.receiptsWithoutDonor]).toEqual([6, 3, 2]);
    expect(day.missing.content).toBe(6);
    expect(day.lastOut?.at).toBe(5);
    expect(books.entries).toBe(6);
    expect(books.closings).toEqual([]);
  });

  it('points at the payment that came last, not at a receipt or a payment taken back', () => {
    const paid = spend({ on: '2025-03-01' });
    const back = booksOf([gift(), paid, reversal(paid), gift()]);
    expect(back.days.get('2025-03-01')!.lastOut).toEqual({ at: 1, id: paid.id });
    expect(booksOf([gift()]).days.get('2025-03-01')!.lastOut).toBeNull();
  });

  it('knows what came and went under an earmark', () => {
    const earmark = 'hoc-bong-nu-sinh';
    const books = booksOf([
      gift({ kind: 'earmarked-gift', amount: 900, earmark }),
      gift({ amount: 50, earmark }),
      spend({ on: '2025-03-01', earmark, amount: 300 }),
    ]);
    expect(books.days.get('2025-03-01')!.earmarks.get(earmark)).toEqual({
      received: 950,
      gifts: 900,
      spent: 300,
    });
    expect(balanceOn(books, '2025-03-01')).toMatchObject({ money: 650, free: 0 });
  });

  it('adds up donors by id, or by type and name, year by year', () => {
    const books = booksOf([
      gift({ ...donor('B'), amount: 10 }),
      gift({ ...donor('B'), amount: 20, kind: 'state-support' }),
      gift({ ...donor('B', 'b'), amount: 40 }),
      gift({ ...donor('Other name', 'b'), amount: 80 }),
      gift({ donor: { type: 'organisation', name: 'B' }, amount: 160 }),
      gift({ donor: { type: 'anonymous' }, amount: 30 }),
      gift({ ...donor('B'), amount: 5, on: '2024-03-01' }),
    ]);
    const { donors } = yearReport(books, 2025);
    expect(
      donors.map(({ type, id, name, byKind, total }) => [type, id, name, byKind, total]),
    ).toEqual([
      ['organisation', null, 'B', { 'money-gift': 160 }, 160],
      ['person', 'b', 'B', { 'money-gift': 120 }, 120],
      ['anonymous', null, null, { 'money-gift': 30 }, 30],
      ['person', null, 'B', { 'money-gift': 10, 'state-support': 20 }, 30],
    ]);
    expect(yearReport(books, 2024).donors.map((one) => one.total)).toEqual([5]);
    expect(yearReport(books, 2023).donors).toEqual([]);
  });
});

describe('a year', () => {
  it('opens with what was there before and what the book was opened with', () => {
    const goods = { item: 'Vở', quantity: 1 };
    const books = booksOf([
      gift({ on: '2024-12-31', amount: 100 }),
      gift({ on: '2024-12-31', amount: 30, goods }),
      gift({ on: '2025-01-01', kind: 'opening-balance', amount: 1000 }),
      gift({ on: '2025-01-01', kind: 'opening-balance', amount: 7, goods }),
      gift({ on: '2025-12-31', amount: 5 }),
      gift({ on: '2026-01-01', amount: 9000 }),
    ]);
    const report = yearReport(books, 2025);
    expect(report.opening).toMatchObject({ on: '2024-12-31', money: 1100, goods: 37, free: 1100 });
    expect([report.from, report.to]).toEqual(['2025-01-01', '2025-12-31']);
    expect(report.receipts).toEqual([
      { kind: 'money-gift', money: 5, goods: 0, entries: 1, recipients: 0, total: 5 },
    ]);
    expect(report.closing).toMatchObject({ money: 1105, goods: 37 });
    expect(yearReport(books, 2024).opening).toMatchObject({ money: 0, goods: 0, free: 0 });
    expect(yearReport(books, 2025, '2025-12-30').receiptsTotal).toBe(0);
  });

  it('adds up the days of a kind', () => {
    const days = ['2025-01-01', '2025-05-05', '2025-12-31'];
    const books = booksOf(days.map((on) => gift({ on, recipient: { count: 2 } })));
    expect(yearReport(books, 2025).receipts).toEqual([
      { kind: 'money-gift', money: 15_000, goods: 0, entries: 3, recipients: 6, total: 15_000 },
    ]);
  });
});

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
