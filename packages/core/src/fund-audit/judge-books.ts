import type { CalendarDate, FundRule } from '@khuyenhoc/schemas';
import { VOUCHER_CONTENTS } from '../fund/voucher-contents.js';
import { linesBetween } from '../fund/year-report.js';
import { addMonths } from '../time/add-months.js';
import type { FundAccount } from './account.js';
import type { Outcome } from './finding.js';
import { factMissing, notRead, outcome, yesOrNo } from './outcome.js';

type Of<Topic extends FundRule['topic']> = Extract<FundRule, { topic: Topic }>;

/** Lending, investing, taking deposits: entries of these kinds since the rule came into force. */
export function judgeProhibited(
  { kinds, validFrom }: Of<'prohibited-kinds'>,
  { books }: FundAccount,
  on: CalendarDate,
): Outcome {
  const lines = linesBetween(books, validFrom ?? '0000-01-01', on).filter(
    (line) => kinds.includes(line.kind) && line.total > 0,
  );
  if (lines.length === 0) return outcome('met', 'entries-none', {});
  const found = lines.reduce((sum, line) => sum + line.entries, 0);
  const amount = lines.reduce((sum, line) => sum + line.total, 0);
  const data = { kinds: lines.map((line) => line.kind), found, amount };
  return outcome('not-met', 'entries', data, { shortfall: amount });
}

/** The seven contents of each voucher up to the day. */
export function judgeVouchers({ books }: FundAccount, on: CalendarDate): Outcome {
  let entries = 0;
  const missing = new Map<string, number>();
  for (const [date, day] of books.days) {
    if (date > on) continue;
    entries += day.entries;
    for (const content of VOUCHER_CONTENTS) {
      const count = day.missing[content] ?? 0;
      if (count > 0) missing.set(content, (missing.get(content) ?? 0) + count);
    }
  }
  if (entries === 0) return factMissing('no-entries');
  const worst = Math.max(0, ...missing.values());
  // A voucher may lack several contents, so the most lacked one bounds how many are complete.
  const data = {
    complete: entries - worst,
    entries,
    missing: [...missing].map(([content, count]) => `${content} (${count})`),
  };
  const shortfall = worst === 0 ? null : worst;
  return outcome(worst === 0 ? 'met' : 'not-met', 'vouchers', data, { shortfall });
}

/** Receipts that name no donor. */
export function judgeDonors({ books }: FundAccount, on: CalendarDate): Outcome {
  let required = 0;
  let nameless = 0;
  for (const [date, day] of books.days) {
    if (date > on) continue;
    required += day.receipts;
    nameless += day.receiptsWithoutDonor;
  }
  if (required === 0) return factMissing('no-entries');
  const data = { found: required - nameless, required };
  const shortfall = nameless === 0 ? null : nameless;
  return outcome(nameless === 0 ? 'met' : 'not-met', 'count', data, { shortfall });
}

/** How long nothing has been written. */
export function judgeInactivity(
  { months }: Of<'inactivity'>,
  { books }: FundAccount,
  on: CalendarDate,
): Outcome {
  if (months === null) return notRead();
  const since = books.dates.findLast((date) => date <= on);
  if (since === undefined) return factMissing('no-entries');
  const until = addMonths(since, months);
  return outcome(on > until ? 'not-met' : 'met', 'inactive', { since, months }, { dueOn: until });
}

/** The ledger refuses earmarked money spent on anything else, so checked books have none. */
export const judgeEarmarks = ({ fund }: FundAccount): Outcome =>
  fund.earmarks.length === 0 ? outcome('not-applicable', 'yes', {}) : outcome('met', 'yes', {});

export const judgeAccount = ({ fund }: FundAccount): Outcome =>
  yesOrNo(fund.separateAccount, 'account');
