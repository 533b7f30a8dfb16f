import type { Bilingual, CalendarDate, Closing, Entry, Fund, LedgerItem } from '@khuyenhoc/schemas';
import { balanceOn } from './balance.js';
import type { Chain } from './chain.js';
import { bookEntry, type Days, type Donors } from './book-entry.js';
import type { FundBooks } from './books.js';
import { checkDays } from './check-days.js';
import { checkSpending, wordsDiffer } from './check-spending.js';
import { newIdentities, type IdShare } from './identities.js';
import type { LedgerFault } from './ledger-fault.js';
import { sameInWords } from './amount-in-words.js';

/** Takes the lines of a ledger one by one, in the order in which they were written. */
export interface BookKeeper {
  readonly add: (item: LedgerItem, at: number) => void;
  /** The books, and all that is wrong with the ledger: with any fault the sums are not to be used. */
  readonly close: () => { readonly books: FundBooks; readonly faults: readonly LedgerFault[] };
}

const MOST_FAULTS = 1000;

export interface BookOptions {
  readonly today: CalendarDate;
  readonly illustrative?: Bilingual | null;
  /** Given, the hashes that closings carry are held against the lines before them. */
  readonly chain?: Chain;
  /** Which ids and voucher numbers to look at; the others are left to further passes over the ledger. */
  readonly share?: IdShare;
}

/**
 * Opens the books of a fund. Lines can come from a file too large to hold: only sums by day, donors, and
 * what entries are known by stay in memory.
 *
 * @param options `today`: a day after which nothing can have happened yet
 * @example
 * const keeper = openBooks(fund, { today: '2026-06-30' });
 * ledger.items.forEach((item, index) => keeper.add(item, index));
 * const { books, faults } = keeper.close();
 */
export function openBooks(
  fund: Fund,
  { today, illustrative = null, chain, share }: BookOptions,
): BookKeeper {
  const days: Days = new Map();
  const donors: Donors = new Map();
  const closings: Closing[] = [];
  const faults: LedgerFault[] = [];
  const identities = newIdentities(share);
  let entries = 0;
  let turnover = 0;
  /** The last day that was closed. */
  let closed = '';

  function addEntry(entry: Entry, at: number): void {
    entries += 1;
    const add = (...more: readonly LedgerFault[]) => {
      if (faults.length < MOST_FAULTS) faults.push(...more);
    };
    add(...identities.check(entry, at));
    if (entry.on <= closed) {
      const facts = { received: entry.on, expected: closed };
      add({ code: 'period-closed', at, path: ['on'], facts });
    }
    if (entry.on > today) {
      const facts = { received: entry.on, expected: today };
      add({ code: 'date-future', at, path: ['on'], facts });
    }
    if (entry.earmark !== undefined) add(...checkSpending(fund, entry, at));
    const { amountInWords: words } = entry.voucher;
    if (words !== undefined && !sameInWords(entry.amount, words)) {
      add(wordsDiffer(entry.amount, words, at));
    }
    // Every sum of entries lies within this one, so while it is exact all are.
    turnover += entry.amount;
    if (!Number.isSafeInteger(turnover)) {
      add({ code: 'total-overflow', at, path: ['amount'], facts: {} });
      turnover = 0;
    }
    bookEntry(days, donors, entry, at);
  }

  function addClosing(closing: Closing, at: number): void {
    const { through } = closing;
    if (through <= closed) {
      const facts = { received: through, expected: closed };
      faults.push({ code: 'closing-not-later', at, path: ['through'], facts });
    }
    if (through > today) {
      const facts = { received: through, expected: today };
      faults.push({ code: 'date-future', at, path: ['through'], facts });
    }
    const balance = balanceOn({ days }, through);
    for (const part of ['money', 'goods'] as const) {
      if (closing[part] === balance[part]) continue;
      const facts = { received: String(closing[part]), expected: String(balance[part]) };
      faults.push({ code: 'closing-mismatch', at, path: [part], facts });
    }
    const { head } = closing;
    if (chain !== undefined && head !== undefined && head !== chain.head()) {
      const facts = { received: head, expected: chain.head() };
      faults.push({ code: 'chain-broken', at, path: ['head'], facts });
    }
    closings.push(closing);
    if (through > closed) closed = through;
  }

  return {
    add: (item, at) => {
      if (item.type === 'entry') addEntry(item, at);
      else addClosing(item, at);
      chain?.add(item);
    },
    close: () => {
      const dates = [...days.keys()].sort();
      const books = { illustrative, days, dates, donors, closings, entries };
      return { books, faults: [...faults, ...checkDays(books)] };
    },
  };
}
