import type { CalendarDate, Fund, FundRule } from '@khuyenhoc/schemas';
import { isLicensed } from './account.js';

/** Whether a rule is made for such a fund. Rules of licensed funds never reach one that is not. */
export function reaches(rule: FundRule, fund: Fund): boolean {
  if (!rule.enforceable) return false;
  switch (rule.applies) {
    case 'licensed':
      return isLicensed(fund) && isForScope(rule, fund);
    case 'endowment':
      return isLicensed(fund) && fund.endowment;
    case 'school':
      return fund.fundKind === 'school';
    case 'any':
    case 'own':
      return true;
  }
}

function isForScope(rule: FundRule, fund: Fund): boolean {
  if (rule.topic === 'licensing-authority') return rule.scope === fund.scope;
  if (rule.topic !== 'minimum-assets') return true;
  const foreign = fund.foundingAssets?.some((one) => one.foreign) ?? false;
  return rule.scope === fund.scope && rule.foreign === foreign;
}

/** Whether a rule holds on a day; one whose first day was not read is taken to hold until its last. */
export const holdsOn = ({ validFrom, validTo }: FundRule, day: CalendarDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
