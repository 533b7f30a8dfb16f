import { readFileSync } from 'node:fs';
import {
  type AwardSchedule,
  type Candidates,
  type Closing,
  type Consents,
  type Entry,
  type Fund,
  type FundLedger,
  type LedgerItem,
  type Nominations,
  readDocument,
} from '@khuyenhoc/schemas';
import { awardSchedules } from '@khuyenhoc/rulebook';
import { checkLedger, type FundBooks } from '../src/index.js';

const load = (name: string) => {
  const url = new URL(`../../../examples/learning-fund/${name}.json`, import.meta.url);
  const result = readDocument(readFileSync(url, 'utf8'));
  if (!result.ok) throw new Error(result.issues[0]?.message.en);
  return result.document;
};

/** The illustrative commune fund of the examples. */
export const fund = load('fund') as Fund;
export const ledger = load('ledger') as FundLedger;
export const candidates = load('candidates') as Candidates;
export const consents = load('consents') as Consents;
export const nominations = load('nominations') as Nominations;

export const TODAY = '2026-11-24';

/** A real schedule of the rulebook. */
export const schedule = (id: string): AwardSchedule => {
  const found = awardSchedules.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

let count = 0;
/** An entry; change what matters. */
export function entry(change: object = {}): Entry {
  count += 1;
  const on = (change as { on?: string }).on ?? '2025-05-01';
  return {
    type: 'entry',
    id: `e-${count}`,
    on,
    kind: 'money-gift',
    amount: 1000,
    voucher: { documentNumber: `N-${count}` },
    ...change,
  } as unknown as Entry;
}

/** What reverses an entry. */
export const reversal = (of: Entry, change: object = {}): Entry =>
  entry({
    on: of.on,
    kind: of.kind,
    amount: of.amount,
    ...(of.goods && { goods: of.goods }),
    ...(of.earmark && { earmark: of.earmark }),
    reverses: of.id,
    ...change,
  });

export const closing = (through: string, money: number, goods = 0, head?: string): Closing =>
  ({
    type: 'closing',
    id: `c-${++count}`,
    through,
    money,
    goods,
    ...(head && { head }),
  }) as unknown as Closing;

export const book = (...items: LedgerItem[]): FundLedger => ({ ...ledger, items });

/** The books of a ledger that must be right. */
export function booksOf(items: readonly LedgerItem[], of: Fund = fund): FundBooks {
  const checked = checkLedger(of, book(...items), TODAY);
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults[0]));
  return checked.books;
}

/** The codes of what is wrong with a ledger. */
export function faultsOf(items: readonly LedgerItem[], of: Fund = fund): string[] {
  const checked = checkLedger(of, book(...items), TODAY);
  return checked.ok
    ? []
    : checked.faults.map((one) => `${one.code} ${one.at} ${one.path.join('.')}`);
}
