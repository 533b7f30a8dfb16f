import { describe, expect, it } from 'vitest';
import { balanceOn, missingContents, type VoucherContent, yearReport } from '../../src/index.js';
import { booksOf, entry, reversal } from '../fund-example.js';

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
