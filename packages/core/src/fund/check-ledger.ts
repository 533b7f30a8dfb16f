import type { CalendarDate, Fund, FundLedger } from '@khuyenhoc/schemas';
import type { Chain } from './chain.js';
import type { FundBooks } from './books.js';
import type { LedgerFault } from './ledger-fault.js';
import { openBooks } from './open-books.js';

/** The books of a ledger that is right, or all that is wrong with it. */
export type CheckedLedger =
  | { readonly ok: true; readonly books: FundBooks }
  | { readonly ok: false; readonly faults: readonly LedgerFault[] };

/**
 * Checks a whole ledger and sums it up. `at` of a fault is the position in `items`.
 *
 * @param chain a new chain, where the hashes of closings are to be checked too
 * @example
 * const checked = checkLedger(fund, ledger, '2026-06-30');
 * if (checked.ok) console.log(balanceOn(checked.books, '2025-12-31').money);
 */
export function checkLedger(
  fund: Fund,
  ledger: FundLedger,
  today: CalendarDate,
  chain?: Chain,
): CheckedLedger {
  const options = { today, illustrative: ledger.illustrative, ...(chain && { chain }) };
  const keeper = openBooks(fund, options);
  ledger.items.forEach((item, index) => keeper.add(item, index));
  const { books, faults } = keeper.close();
  return faults.length === 0 ? { ok: true, books } : { ok: false, faults };
}
