import type { Entry, EntryKind, LedgerItem } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendItem,
  balanceOn,
  checkLedger,
  displayAmount,
  isReceipt,
  newChain,
  yearReport,
} from '../src/index.js';
import {
  book,
  booksOf,
  closing,
  entry,
  faultsOf,
  fund,
  ledger,
  reversal,
  TODAY,
} from './fund-example.js';

const KINDS: EntryKind[] = [
  'money-gift',
  'interest',
  'state-support',
  'scholarship',
  'reward',
  'aid',
];
const day = fc
  .integer({ min: 1, max: 28 })
  .map((d) => `2025-${String((d % 12) + 1).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const anyEntry = fc
  .record({
    on: day,
    kind: fc.constantFrom(...KINDS),
    amount: fc.integer({ min: 1, max: 10 ** 12 }),
  })
  .map((change) => entry(change));
const signed = (one: Entry) =>
  (isReceipt(one.kind) ? 1 : -1) * (one.reverses === undefined ? 1 : -1) * one.amount;
const openingStock = entry({ on: '2025-01-01', kind: 'opening-balance', amount: 10 ** 14 });

describe('a ledger', () => {
  it('sums to its balance, in whatever order entries are written', () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { maxLength: 40 }),
        fc.infiniteStream(fc.nat()),
        day,
        (made, dice, on) => {
          const keyed = made.map((one) => ({ one, key: dice.next().value as number }));
          const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
          const direct = made
            .filter((one) => one.on <= on)
            .reduce((sum, one) => sum + signed(one), 10 ** 14);
          for (const order of [made, shuffled]) {
            expect(balanceOn(booksOf([openingStock, ...order]), on).money).toBe(direct);
          }
        },
      ),
    );
  });

  it('is restored by a reversal', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 20 }), fc.nat(), (made, pick) => {
        const wrong = made[pick % made.length]!;
        const rest = made.filter((one) => one !== wrong);
        const without = balanceOn(booksOf([openingStock, ...rest]), '2025-12-31');
        const undone = balanceOn(booksOf([openingStock, ...made, reversal(wrong)]), '2025-12-31');
        expect(undone).toEqual(without);
      }),
    );
  });

  it('loses no đồng and is never below zero, whatever is tried', () => {
    const attempt = fc.record({ one: anyEntry, reverse: fc.boolean(), pick: fc.nat() });
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 30 }), (attempts) => {
        let kept = book();
        for (const { one, reverse, pick } of attempts) {
          const earlier = kept.items[pick % Math.max(1, kept.items.length)];
          const item = reverse && earlier?.type === 'entry' ? reversal(earlier) : one;
          const added = appendItem(fund, kept, item, TODAY);
          if (added.ok) kept = added.ledger;
        }
        const books = booksOf(kept.items);
        const entries = kept.items as Entry[];
        for (const date of books.dates) {
          const { money, free } = balanceOn(books, date);
          expect(money).toBe(
            entries.filter((one) => one.on <= date).reduce((sum, one) => sum + signed(one), 0),
          );
          expect(Math.min(money, free)).toBeGreaterThanOrEqual(0);
        }
        const report = yearReport(books, 2025);
        const whole = ({ money, goods }: { money: number; goods: number }) => money + goods;
        expect(whole(report.opening) + report.receiptsTotal - report.paymentsTotal).toBe(
          whole(report.closing),
        );
      }),
    );
  });

  const gift = entry({ id: 'gift', amount: 5000, on: '2025-03-01' });
  const earmarked = entry({
    id: 'given',
    kind: 'earmarked-gift',
    amount: 900,
    earmark: 'hoc-bong-nu-sinh',
  });
  const spend = (change: object) => entry({ kind: 'scholarship', amount: 100, ...change });
  const CASES: [name: string, items: LedgerItem[], fault: string][] = [
    [
      'a voucher number twice in a year',
      [gift, entry({ voucher: gift.voucher })],
      'voucher-duplicate 1 voucher.documentNumber',
    ],
    ['an entry twice', [gift, { ...gift, voucher: entry().voucher }], 'entry-id-duplicate 1 id'],
    [
      'an entry in a closed period',
      [gift, closing('2025-06-30', 5000), entry({ on: '2025-06-30' })],
      'period-closed 2 on',
    ],
    ['a day to come', [entry({ on: '2026-12-01' })], 'date-future 0 on'],
    ['a reversal of nothing', [entry({ reverses: 'none' })], 'reversal-unknown 0 reverses'],
    ['a second reversal', [gift, reversal(gift), reversal(gift)], 'reversal-twice 2 reverses'],
    [
      'a reversal that says another amount',
      [gift, reversal(gift, { amount: 4000 })],
      'reversal-differs 1 reverses',
    ],
    [
      'a reversal before the entry',
      [gift, reversal(gift, { on: '2025-02-01' })],
      'reversal-before-original 1 on',
    ],
    ['more paid than there is', [gift, spend({ amount: 6000 })], 'balance-negative 1 amount'],
    [
      'a payment before the gift',
      [gift, spend({ amount: 10, on: '2025-02-28' })],
      'balance-negative 1 amount',
    ],
    [
      'goods that never came',
      [gift, spend({ goods: { item: 'Vở', quantity: 1 } })],
      'goods-negative 1 amount',
    ],
    ['a purpose not declared', [gift, spend({ earmark: 'khac' })], 'earmark-unknown 1 earmark'],
    [
      'earmarked money for another purpose',
      [earmarked, spend({ kind: 'reward', earmark: 'hoc-bong-nu-sinh' })],
      'earmark-misused 1 kind',
    ],
    [
      'more from an earmark than given',
      [gift, earmarked, spend({ amount: 901, earmark: 'hoc-bong-nu-sinh' })],
      'earmark-overspent 2 amount',
    ],
    [
      'earmarked money for general payments',
      [earmarked, spend({ amount: 100 })],
      'free-money-negative 1 amount',
    ],
    [
      'a closing that does not add up',
      [gift, closing('2025-12-31', 4999)],
      'closing-mismatch 1 money',
    ],
    [
      'closings out of order',
      [gift, closing('2025-12-31', 5000), closing('2025-06-30', 5000)],
      'closing-not-later 2 through',
    ],
    [
      'words that say another amount',
      [entry({ voucher: { documentNumber: 'w', amountInWords: 'Một đồng' } })],
      'words-differ 0 voucher.amountInWords',
    ],
    [
      'a total beyond exact numbers',
      [entry({ amount: Number.MAX_SAFE_INTEGER }), entry({ amount: 2 })],
      'total-overflow 1 amount',
    ],
  ];
  it.each(CASES)('refuses %s', (_name, items, fault) => {
    expect(faultsOf(items)).toContain(fault);
  });

  it('refuses to reverse a reversal', () => {
    const undo = reversal(gift);
    expect(faultsOf([gift, undo, reversal(undo)])).toContain('reversal-of-reversal 2 reverses');
  });

  it('takes the same voucher number in another year, and payments on the day of the gift', () => {
    const voucher = { documentNumber: 'PT-01' };
    expect(
      faultsOf([entry({ on: '2024-05-01', voucher }), entry({ on: '2025-05-01', voucher })]),
    ).toEqual([]);
    expect(faultsOf([spend({ amount: 5000, on: '2025-03-01' }), gift])).toEqual([]);
  });

  it('leaves the ledger that comes in as it is', () => {
    const before = book(gift);
    const copy = structuredClone(before);
    appendItem(fund, before, spend({}), TODAY);
    expect(before).toEqual(copy);
  });
});

describe('the hash chain', () => {
  const head = (items: readonly LedgerItem[]) => {
    const chain = newChain();
    for (const item of items) chain.add(item);
    return chain.head();
  };

  it('does not depend on the order of keys', () => {
    const [first] = ledger.items;
    const turned = Object.fromEntries(Object.entries(first!).reverse()) as unknown as LedgerItem;
    expect(head([turned])).toBe(head([first!]));
  });

  it('shows any change before a closing', () => {
    const at = ledger.items.findIndex((one) => one.type === 'closing');
    expect(checkLedger(fund, ledger, TODAY, newChain()).ok).toBe(true);
    for (const [index, item] of ledger.items.slice(0, at).entries()) {
      if (item.type !== 'entry') continue;
      const voucher = { ...item.voucher, content: `${item.voucher.content ?? ''}.` };
      const items = ledger.items.with(index, { ...item, voucher });
      const checked = checkLedger(fund, book(...items), TODAY, newChain());
      expect(checked.ok ? [] : checked.faults.map((one) => `${one.code} ${one.at}`)).toEqual([
        `chain-broken ${at}`,
      ]);
    }
  });

  it('gives a known hash for a known line', () => {
    expect(head([])).toBe('0'.repeat(64));
    expect(head([closing('2025-12-31', 0)].map((one) => ({ ...one, id: 'x' }) as LedgerItem))).toBe(
      '0d0e5a40d2787af5f1614155ffa3344b805d836c042a7a3501f66273e77ce4d6',
    );
  });
});

describe('amounts on display', () => {
  it.each([
    [1_499_500, 1000, '1.500'],
    [1_499_499, 1000, '1.499'],
    [499, 1000, '0'],
    [-1500, 1000, '−2'],
    [922_000_000_000, 1_000_000_000, '922'],
    [1_234_567, 1, '1.234.567'],
  ] as const)('%d in units of %d is %s', (amount, unit, shown) => {
    expect(displayAmount(amount, unit, 'vi')).toBe(shown);
  });

  it('a printed total is the rounded total, also where rounded parts add up to another', () => {
    const parts = [1400, 1400, 1400];
    const shown = parts.map((one) => Number(displayAmount(one, 1000, 'vi')));
    expect(shown.reduce((sum, one) => sum + one, 0)).toBe(3);
    expect(displayAmount(4200, 1000, 'vi')).toBe('4');
  });
});
