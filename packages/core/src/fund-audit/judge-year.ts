import type { FundRule } from '@khuyenhoc/schemas';
import { balanceOn } from '../fund/balance.js';
import { GRANTS, isReceipt } from '../fund/direction.js';
import { linesBetween, type ReportLine } from '../fund/year-report.js';
import { requiredCount } from '../quantity/required-count.js';
import { whichever } from '../verdict/verdict.js';
import type { FundAccount, YearSpan } from './account.js';
import type { Outcome } from './finding.js';
import { factMissing, notRead, outcome, shareOf } from './outcome.js';

type Of<Topic extends FundRule['topic']> = Extract<FundRule, { topic: Topic }>;

const totalOf = (lines: readonly ReportLine[], kinds: readonly string[]): number =>
  lines.filter((line) => kinds.includes(line.kind)).reduce((sum, line) => sum + line.total, 0);

/** What management may cost, as a share of the year's income without what the rule leaves out. */
export function judgeManagementCost(
  { percent, excludes }: Of<'management-cost'>,
  { fund, books }: FundAccount,
  span: YearSpan,
): Outcome {
  const dueOn = span.last;
  if (percent === null) return notRead(dueOn);
  const lines = linesBetween(books, span.from, span.to);
  const income = lines.filter(
    ({ kind }) => isReceipt(kind) && kind !== 'opening-balance' && kind !== 'deposit-taken',
  );
  let whole = income.reduce((sum, line) => sum + line.total, 0);
  if (excludes.includes('in-kind-gift')) whole -= totalOf(income, ['in-kind-gift']);
  if (excludes.includes('state-support')) whole -= totalOf(income, ['state-support']);
  if (excludes.includes('earmarked-to-named-recipient')) {
    const named = fund.earmarks.filter((one) => one.namedRecipient).map((one) => one.id as string);
    for (const [date, day] of books.days) {
      if (date < span.from || date > span.to) continue;
      for (const [id, { gifts }] of day.earmarks) if (named.includes(id)) whole -= gifts;
    }
  }
  const part = totalOf(lines, ['management-cost']);
  if (whole <= 0 && part > 0) return factMissing('no-income', dueOn);
  const most = shareOf(percent, Math.max(0, whole));
  const shortfall = part > most ? part - most : null;
  const verdict = part > most ? 'not-met' : 'met';
  return outcome(verdict, 'share', { part, whole, percent }, { shortfall, dueOn });
}

/**
 * What an endowment must give each year, as a share of its total assets. The texts read do not say of
 * which day, so both ends of the year are tried, and the verdict stands only where they agree.
 */
export function judgeMinimumSpending(
  { percent }: Of<'minimum-spending'>,
  { books }: FundAccount,
  span: YearSpan,
): Outcome {
  const dueOn = span.last;
  if (percent === null) return notRead(dueOn);
  const part = totalOf(linesBetween(books, span.from, span.to), GRANTS);
  const wholes = [`${span.year - 1}-12-31`, span.to].map((day) => {
    const { money, goods } = balanceOn(books, day);
    return money + goods;
  });
  const least = wholes.map((whole) => requiredCount(percent, whole));
  const verdict = whichever(least.map((one) => (part >= one ? 'met' : 'not-met')));
  const shortfall = verdict === 'met' ? null : Math.max(...least) - part;
  if (verdict === 'undetermined') {
    const data = { part, wholes, percent };
    return outcome(verdict, 'share-bases-differ', data, { shortfall, dueOn });
  }
  const whole = Math.max(...wholes);
  return outcome(verdict, 'share', { part, whole, percent }, { shortfall, dueOn });
}

/** A fund's own split: at least this share of all payments on its main purpose. */
export function judgePurposeShare(
  { percent, spendOn }: Of<'purpose-share'>,
  { books }: FundAccount,
  span: YearSpan,
): Outcome {
  const dueOn = span.last;
  if (percent === null) return notRead(dueOn);
  const lines = linesBetween(books, span.from, span.to).filter(({ kind }) => !isReceipt(kind));
  const whole = lines.reduce((sum, line) => sum + line.total, 0);
  const part = totalOf(lines, spendOn);
  const missing = requiredCount(percent, Math.max(0, whole)) - part;
  const more = { shortfall: missing > 0 ? missing : null, dueOn };
  return outcome(missing > 0 ? 'not-met' : 'met', 'share', { part, whole, percent }, more);
}
