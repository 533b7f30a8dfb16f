import type { CalendarDate, FundRule, FundTopic } from '@khuyenhoc/schemas';
import { assertCalendarDate } from '../time/calendar-date.js';
import { type FundAccount, isLicensed, spanOf, type YearSpan } from './account.js';
import { holdsOn, reaches } from './applicable-rules.js';
import type { Finding, FundAudit, Outcome } from './finding.js';
import { isYearly, judge } from './judge.js';
import { outcome } from './outcome.js';

/** The rules that a fund is held against; the rulebook package has them. */
export interface FundRulebook {
  readonly fundRules: readonly FundRule[];
}

/**
 * Holds a fund against the rules in force on a day and against its own regulation. A yearly rule is
 * judged for the year that has ended, by the rule of that year, and for the year that runs.
 *
 * @param account a fund with checked books
 * @throws {@link KhuyenhocError} `date-invalid`
 * @example
 * const audit = auditFund({ fund, books }, { fundRules }, '2026-03-01');
 * for (const finding of audit.findings) console.log(finding.topic, finding.outcome.verdict);
 */
export function auditFund(
  account: FundAccount,
  rulebook: FundRulebook,
  on: CalendarDate,
): FundAudit {
  assertCalendarDate(on);
  const { fund, books } = account;
  const year = Number(on.slice(0, 4));
  const all = [...rulebook.fundRules, ...(fund.regulation?.rules ?? [])];
  const rules = all.filter((rule) => reaches(rule, fund));
  const hasLastYear = books.dates.some((date) => date.startsWith(`${year - 1}-`));
  const findings: Finding[] = [];
  const add = (rule: FundRule, span: YearSpan, yearly: boolean, result: Outcome) => {
    const dueOn = result.dueOn;
    const due = dueOn === null ? 'none-stated' : dueOn <= on ? 'due' : 'not-yet';
    const basis = basisOf(rule, account);
    const { topic } = rule;
    findings.push({ topic, rule, basis, year: yearly ? span.year : null, due, outcome: result });
  };
  const unjudged: FundRule[] = [];
  for (const rule of rules) {
    const yearly = isYearly(rule);
    const spans = yearly && hasLastYear ? [spanOf(year - 1, on)] : [];
    for (const span of [...spans, spanOf(year, on)]) {
      if (!holdsOn(rule, span.to)) continue;
      const result = judge(rule, account, on, span);
      if (result !== null) add(rule, span, yearly, result);
      else if (rule.topic === 'outside-the-books') unjudged.push(rule);
    }
  }
  for (const rule of silentTopics(rules, findings, on)) {
    add(rule, spanOf(year, on), false, outcome('no-rule-in-force', 'no-rule', {}));
  }
  return { on, licensed: isLicensed(fund), findings, unjudged };
}

/** Topics that no finding is made of. */
const NEVER_SILENT: readonly FundTopic[] = ['outside-the-books', 'child-age', 'consent-age'];

/** One rule of each topic that has rules for this fund, but none that holds on the day. */
function silentTopics(
  rules: readonly FundRule[],
  findings: readonly Finding[],
  on: CalendarDate,
): readonly FundRule[] {
  const judged = new Set<FundTopic>(findings.map((one) => one.topic));
  const silent = new Map<FundTopic, FundRule>();
  for (const rule of rules) {
    if (NEVER_SILENT.includes(rule.topic) || judged.has(rule.topic) || holdsOn(rule, on)) continue;
    silent.set(rule.topic, rule);
  }
  return [...silent.values()];
}

/** Outside licensed funds the accounting circular reaches only aid to people in difficulty. */
function basisOf(rule: FundRule, { fund }: FundAccount): Finding['basis'] {
  if (rule.applies === 'own') return 'own-regulation';
  return rule.applies === 'any' && !isLicensed(fund) ? 'good-practice' : 'law';
}
