import type { FundRule, PaymentKind } from '@khuyenhoc/schemas';
import { reachesPercent } from '../score/share.js';
import { VERDICT } from '../score/verdict.js';
import type { Expr } from '../tree/expr.js';
import { date, FALSE, integer, text, TRUE } from '../tree/leaf.js';
import { and, compare, isGiven, isNull, not, or, surely } from '../tree/logic.js';
import { choose, plus, times } from '../tree/value.js';
import type { FundColumns } from './fund-columns.js';

/** A column of a fund as the steps see it; NULL where it is not known. */
export type FundFact = (name: Exclude<keyof FundColumns, 'paid'>) => Expr;
export type PaidFact = (kind: PaymentKind) => Expr;

const OPEN = integer(VERDICT.undetermined);
const KEPT = integer(VERDICT.meets);
const BROKEN = integer(VERDICT['does-not-meet']);

/** Kept or broken once all of these are known. */
const decide = (known: readonly Expr[], kept: Expr): Expr =>
  choose([
    { when: or(...known.map(isNull)), then: OPEN },
    { when: kept, then: KEPT },
    { when: TRUE, then: BROKEN },
  ]);

/** At most so many per cent, of which the whole đồng below count. */
const atMost = (part: Expr, whole: Expr, percent: number): Expr =>
  compare(times(part, integer(10_000)), '<=', times(whole, integer(Math.round(percent * 100))));

/** The verdict on a rule; null where it needs books or papers. */
export function judgeFundRule(rule: FundRule, fact: FundFact, paid: PaidFact): Expr | null {
  const read = rule.citation.certainty === 'confirmed';
  switch (rule.topic) {
    case 'minimum-assets': {
      const found = fact('foundingAssets');
      if (!read || rule.amount === null) return OPEN;
      // The floor is asked of those who found a fund; one licensed under an earlier one may be spared.
      const older =
        rule.validFrom === null
          ? FALSE
          : surely(compare(fact('licensedOn'), '<', date(rule.validFrom)));
      return choose([
        { when: isNull(found), then: OPEN },
        { when: compare(found, '>=', integer(rule.amount)), then: KEPT },
        { when: older, then: OPEN },
        { when: TRUE, then: BROKEN },
      ]);
    }
    case 'cash-share':
    case 'foreign-share': {
      if (!read || rule.percent === null) return OPEN;
      const whole = fact('foundingAssets');
      const part = fact(rule.topic === 'cash-share' ? 'foundingCash' : 'foundingForeign');
      const kept =
        rule.topic === 'cash-share'
          ? reachesPercent(part, whole, rule.percent)
          : atMost(part, whole, rule.percent);
      return decide([part, whole], kept);
    }
    case 'founders-minimum': {
      if (!read || rule.count === null) return OPEN;
      const found = fact('founders');
      return decide([found], compare(found, '>=', integer(rule.count)));
    }
    case 'management-cost': {
      if (!read || rule.percent === null) return OPEN;
      const left = rule.excludes.map((one) => fact(EXCLUDED[one]));
      const minus = left.map((one) => times(one, integer(-1)));
      const whole = plus(fact('income'), ...minus);
      const part = fact('managementCost');
      const none = and(compare(whole, '<=', integer(0)), compare(part, '>', integer(0)));
      return choose([
        { when: or(isNull(part), isNull(whole), surely(none)), then: OPEN },
        { when: compare(part, '<=', integer(0)), then: KEPT },
        { when: atMost(part, whole, rule.percent), then: KEPT },
        { when: TRUE, then: BROKEN },
      ]);
    }
    case 'minimum-spending': {
      if (!read || rule.percent === null) return OPEN;
      const { percent } = rule;
      // The texts do not say of which day, so the verdict stands only where both ends of the year agree.
      const part = fact('grants');
      const wholes = [fact('assetsBefore'), fact('assetsAfter')];
      const kept = wholes.map((whole) => surely(reachesPercent(part, whole, percent)));
      return choose([
        { when: or(isNull(part), ...wholes.map(isNull)), then: OPEN },
        { when: and(...kept), then: KEPT },
        { when: or(...kept), then: OPEN },
        { when: TRUE, then: BROKEN },
      ]);
    }
    case 'purpose-share': {
      if (!read || rule.percent === null) return OPEN;
      const whole = fact('payments');
      const part = plus(...rule.spendOn.map(paid));
      return decide([part, whole], reachesPercent(part, whole, rule.percent));
    }
    default:
      return null;
  }
}

const EXCLUDED = {
  'in-kind-gift': 'incomeInKind',
  'state-support': 'incomeOfState',
  'earmarked-to-named-recipient': 'incomeForNamed',
} as const;

/** Whether a rule is made for such a fund, and holds on its day. */
export function reachesFund(rule: FundRule, fact: FundFact, day: Expr): Expr {
  const kind = (...names: readonly string[]): Expr =>
    or(...names.map((name) => surely(compare(fact('kind'), '=', text(name)))));
  const licensed = kind('licensed-social', 'licensed-charity');
  const from = rule.validFrom === null ? TRUE : compare(day, '>=', date(rule.validFrom));
  const to = rule.validTo === null ? TRUE : compare(day, '<=', date(rule.validTo));
  const made = {
    licensed: and(licensed, ofScope(rule, fact)),
    endowment: and(licensed, surely(fact('endowment'))),
    school: kind('school'),
    any: TRUE,
    own: TRUE,
  }[rule.applies];
  return and(made, isGiven(day), from, to);
}

function ofScope(rule: FundRule, fact: FundFact): Expr {
  if (rule.topic !== 'minimum-assets') return TRUE;
  const scope = surely(compare(fact('scope'), '=', text(rule.scope)));
  const foreign = surely(compare(fact('foundingForeign'), '>', integer(0)));
  return and(scope, rule.foreign ? foreign : not(foreign));
}
