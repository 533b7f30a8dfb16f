import type { CalendarDate, FundRule } from '@khuyenhoc/schemas';
import type { FundAccount, YearSpan } from './account.js';
import type { Outcome } from './finding.js';
import {
  judgeAccount,
  judgeDonors,
  judgeEarmarks,
  judgeInactivity,
  judgeProhibited,
  judgeVouchers,
} from './judge-books.js';
import { judgeDeadline } from './judge-deadline.js';
import {
  judgeCashShare,
  judgeForeignShare,
  judgeFounders,
  judgeMinimumAssets,
  judgeStateMoney,
  judgeValuation,
  judgeVietnamese,
} from './judge-founding.js';
import { judgeManagementCost, judgeMinimumSpending, judgePurposeShare } from './judge-year.js';
import { factMissing, notRead, outcome, yesOrNo } from './outcome.js';

/** Holds one rule against a fund; null where books and the fund file cannot show it. */
export function judge(
  rule: FundRule,
  account: FundAccount,
  on: CalendarDate,
  span: YearSpan,
): Outcome | null {
  const { fund } = account;
  if (rule.citation.certainty !== 'confirmed' && rule.topic !== 'outside-the-books') {
    return notRead(isYearly(rule) ? span.last : null);
  }
  switch (rule.topic) {
    case 'minimum-assets':
      return judgeMinimumAssets(rule, fund);
    case 'cash-share':
      return judgeCashShare(rule, fund);
    case 'foreign-share':
      return judgeForeignShare(rule, fund);
    case 'management-cost':
      return judgeManagementCost(rule, account, span);
    case 'minimum-spending':
      return judgeMinimumSpending(rule, account, span);
    case 'purpose-share':
      return judgePurposeShare(rule, account, span);
    case 'prohibited-kinds':
      return judgeProhibited(rule, account, on);
    case 'allowed-scopes': {
      if (fund.scope === null) return factMissing('scope');
      const allowed = rule.scopes.includes(fund.scope);
      // What becomes of funds of an abolished scope was not read.
      return outcome(allowed ? 'met' : 'undetermined', 'scope', { allowed });
    }
    case 'publication-deadline':
      return judgeDeadline(rule, fund.publications, span.year - 1, span.year, on);
    case 'report-deadline':
      return judgeDeadline(rule, fund.reports, span.year, span.year, on);
    case 'licensing-authority': {
      if (fund.licence === null) return factMissing('licence');
      if (rule.authority === null) return notRead();
      const same = fund.licence.by === rule.authority;
      return outcome(same ? 'met' : 'undetermined', 'authority', { same });
    }
    case 'founders-minimum':
      return judgeFounders(rule, fund);
    case 'founders-vietnamese':
      return judgeVietnamese(fund);
    case 'founders-unrelated':
      return yesOrNo(fund.foundersRelated === null ? null : !fund.foundersRelated, 'founders');
    case 'no-state-money':
      return judgeStateMoney(fund);
    case 'valuation-age':
      return judgeValuation(rule, fund);
    case 'inactivity':
      return judgeInactivity(rule, account, on);
    case 'earmark':
      return judgeEarmarks(account);
    case 'voucher-contents':
      return judgeVouchers(account, on);
    case 'books-per-donor':
      return judgeDonors(account, on);
    case 'separate-account':
      return judgeAccount(account);
    case 'no-minimum-contribution':
      return outcome(
        fund.minimumContribution === null ? 'met' : 'not-met',
        fund.minimumContribution === null ? 'yes' : 'no',
        {},
      );
    case 'child-age':
    case 'consent-age':
    case 'outside-the-books':
      return null;
  }
}

/** Rules that speak of a year: the one that has ended is judged beside the one that runs. */
export const isYearly = ({ topic }: FundRule): boolean =>
  topic === 'management-cost' || topic === 'minimum-spending' || topic === 'purpose-share';
