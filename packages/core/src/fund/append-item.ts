import type { CalendarDate, Fund, FundLedger } from '@khuyenhoc/schemas';
import type { FundBooks } from './books.js';
import { checkLedger } from './check-ledger.js';
import type { LedgerFault } from './ledger-fault.js';

/**
 * The ledger with one more line at its end, or why the line is refused. What comes in stays as it is.
 *
 * @example
 * const added = appendItem(fund, ledger, entry, '2026-06-30');
 * if (!added.ok) console.log(added.faults[0]?.code);
 */
export function appendItem(
  fund: Fund,
  ledger: FundLedger,
  item: FundLedger['items'][number],
  today: CalendarDate,
):
  | { readonly ok: true; readonly ledger: FundLedger; readonly books: FundBooks }
  | { readonly ok: false; readonly faults: readonly LedgerFault[] } {
  const longer = { ...ledger, items: [...ledger.items, item] };
  const checked = checkLedger(fund, longer, today);
  return checked.ok ? { ...checked, ledger: longer } : checked;
}
