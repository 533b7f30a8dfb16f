import type { Fund, Instrument } from '@khuyenhoc/schemas';
import type { FundAudit } from '../fund-audit/finding.js';
import { worstFirst } from '../fund-page/audit-page.js';
import { citationWords } from '../fund-page/citation-words.js';
import { findingWords } from '../fund-page/finding-words.js';
import type { Words } from '../language/language.js';
import type { Verdict } from '../verdict/verdict.js';
import { verdictWithDue } from '../verdict/verdict-words.js';
import { inBoth } from './in-both.js';

/** One rule with what the books say of it. */
export interface FundRuleRow {
  readonly title: Words;
  readonly verdict: Verdict;
  readonly verdictWords: Words;
  readonly found: Words;
  readonly basis: Words;
}

/** The findings of an audit as rows for a fund's page, what is amiss first. */
export const fundRuleRows = (
  fund: Fund,
  audit: FundAudit,
  instruments: readonly Instrument[],
): readonly FundRuleRow[] =>
  [...audit.findings].sort(worstFirst).map((finding) => ({
    title: inBoth(
      (language) =>
        `${finding.rule.title[language]}${finding.year === null ? '' : ` – ${finding.year}`}`,
    ),
    verdict: finding.outcome.verdict,
    verdictWords: inBoth((language) =>
      verdictWithDue(finding.outcome.verdict, finding.due, language),
    ),
    found: inBoth((language) => findingWords(finding, language)),
    basis: inBoth((language) => citationWords(finding.rule, fund, instruments, language)),
  }));
