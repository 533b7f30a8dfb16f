import {
  auditFund,
  awardsFor,
  type FundPublication,
  fundRuleRows,
  fundView,
  type FundView,
  type HonourRollView,
  honourRollView,
  publicationOf,
} from '@khuyenhoc/core';
import { fundRules, instruments } from '@khuyenhoc/rulebook';
import type { FundFiles } from '../files/load-fund.js';
import { requireBooks } from '../files/with-fund.js';

/** What a fund may publish of a year. */
function publicationIn(found: FundFiles, year: number, on: string): FundPublication {
  const { candidates, schedule, consents } = found;
  return publicationOf(requireBooks(found), {
    year,
    on,
    consents: consents?.consents ?? [],
    rulebook: { fundRules, instruments },
    ...(candidates &&
      schedule && {
        awards: { list: awardsFor(candidates, schedule, null), schedule, candidates },
      }),
  });
}

/** The page of a fund; with how it stands to the rules, where it publishes that too. */
export function fundViewOf(found: FundFiles, year: number, on: string, rules: boolean): FundView {
  const publication = publicationIn(found, year, on);
  if (!rules) return fundView(publication, []);
  const account = requireBooks(found);
  const audit = auditFund(account, { fundRules }, on);
  return fundView(publication, fundRuleRows(account.fund, audit, instruments));
}

/** Who gave to a fund and who was rewarded, as far as it may be published. */
export const honourRollOf = (found: FundFiles, year: number, on: string): HonourRollView =>
  honourRollView(publicationIn(found, year, on));
