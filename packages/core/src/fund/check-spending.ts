import type { Entry, Fund } from '@khuyenhoc/schemas';
import { amountInWords } from './amount-in-words.js';
import { isReceipt } from './direction.js';
import type { LedgerFault } from './ledger-fault.js';

/** Whether an earmark is declared, and a payment from it is for what the donor allowed. */
export function checkSpending(fund: Fund, entry: Entry, at: number): readonly LedgerFault[] {
  const earmark = fund.earmarks.find((one) => one.id === entry.earmark);
  if (earmark === undefined) {
    const facts = { name: entry.earmark ?? '' };
    return [{ code: 'earmark-unknown', at, path: ['earmark'], facts }];
  }
  const { kind, reverses } = entry;
  // What takes a payment back spends nothing.
  if (isReceipt(kind) || reverses !== undefined || earmark.spendOn.includes(kind)) return [];
  const facts = { name: earmark.id, received: kind, expected: earmark.spendOn.join(', ') };
  return [{ code: 'earmark-misused', at, path: ['kind'], facts }];
}

/** The fault of words that do not say the figure. */
export const wordsDiffer = (amount: number, words: string, at: number): LedgerFault => ({
  code: 'words-differ',
  at,
  path: ['voucher', 'amountInWords'],
  facts: { received: `“${words}”`, expected: amountInWords(amount) },
});
