// How each question is put to the packages of khuyenhoc. Another implementation writes this for itself.
import {
  accountingYear,
  addMonths,
  allOf,
  auditFund,
  balanceOn,
  checkLedger,
  compileCriteriaSet,
  criteriaSetFor,
  fitRate,
  impliedBase,
  impliedCount,
  inForce,
  intervalOf,
  judgeShare,
  KhuyenhocError,
  assertCalendarDate,
  lastDay,
  measureTarget,
  requiredCount,
  rollUp,
  total,
  vietnamDay,
  whichever,
} from '@khuyenhoc/core';
import { readDocument } from '@khuyenhoc/schemas';

/** One function for each operation: takes its input, gives its output. */
export const ANSWERS = {
  'verdict.all-of': ({ verdicts }) => ({ verdict: allOf(verdicts) }),
  'verdict.whichever': ({ verdicts }) => ({ verdict: whichever(verdicts) }),

  'share.judge': ({ count, of, percent }) => judgeShare(intervalOf(count), intervalOf(of), percent),
  'share.required': ({ percent, of }) => ({ count: requiredCount(percent, of) }),
  'share.total': ({ parts, overlap }) => ({ total: total(parts.map(intervalOf), overlap) }),

  'rate.fit': ({ count, of, ...rate }) => ({ fit: fitRate(count, of, rate) }),
  'rate.base': ({ count, ...rate }) => impliedBase(count, rate),
  'rate.count': ({ of, ...rate }) => ({ truncated: impliedCount(of, rate) }),

  'target.measure': ({ target, instrument, figure, on, lawAsOf }) =>
    measureTarget(
      target,
      instrument,
      {
        count: intervalOf(figure.count),
        base: intervalOf(figure.of),
        baseId: figure.base,
        place: figure.place,
      },
      on,
      lawAsOf,
    ),

  'criteria.assess': ({ set, answers, ...context }) => {
    const { verdict, points, grades, faults } = compileCriteriaSet(set).assess(answers, context);
    const faulty = [...new Set(faults.map((one) => one.at))];
    return { verdict, points, grades, faulty };
  },
  'criteria.count': ({ set, rows }) => ({ places: countByPlace(set, rows) }),

  'law.criteria-set': ({ sets, model, scope, on, territory }) => {
    const found = criteriaSetFor(sets, model, scope, on, territory);
    const named = found.kind === 'found' ? [found.set] : (found.candidates ?? []);
    return { kind: found.kind, sets: named.map((one) => one.id) };
  },
  'law.in-force': ({ instrument, on, lawAsOf }) => ({ inForce: inForce(instrument, on, lawAsOf) }),

  'places.roll-up': ({ editions, whole, summaries }) => {
    const found = rollUp(editions, whole, summaries);
    if (!found.ok) return { refused: found.code, counts: {}, missing: [] };
    const { counts, missing } = found.rollUp;
    return { refused: null, counts, missing };
  },

  'fund.check': ({ fund, ledger, today }) => {
    const checked = checkLedger(fund, ledger, today);
    const faults = checked.ok ? [] : checked.faults.map(({ code, at }) => ({ code, at }));
    return { right: checked.ok, faults };
  },
  'fund.balance': ({ fund, ledger, on }) => {
    const { money, goods, earmarked, free } = balanceOn(booksOf(fund, ledger), on);
    return { money, goods, earmarked, free };
  },
  'fund.audit': ({ fund, ledger, rules, on }) => {
    const account = { fund, books: booksOf(fund, ledger) };
    const { findings } = auditFund(account, { fundRules: rules }, on);
    return {
      findings: findings.map(({ rule, year, due, outcome: { verdict, shortfall } }) => ({
        rule: rule.id,
        year,
        verdict,
        due,
        shortfall,
      })),
    };
  },

  'date.real': ({ text }) => {
    try {
      assertCalendarDate(text);
      return { real: true };
    } catch (error) {
      if (error instanceof KhuyenhocError) return { real: false };
      throw error;
    }
  },
  'date.last-day': ({ date }) => ({ day: lastDay(date) }),
  'date.add-months': ({ day, months }) => ({ day: addMonths(day, months) }),
  'date.accounting-year': ({ kind, ...period }) => ({ year: accountingYear(period, kind) }),
  'date.vietnam-day': ({ moment }) => ({ day: vietnamDay(Date.parse(moment)) }),

  'document.check': ({ text }) => {
    const read = readDocument(text);
    const issues = read.ok ? [] : read.issues.map(({ code, path }) => ({ code, path }));
    return { right: read.ok, issues };
  },
};

const LAST_DAY = '9999-12-31';

function booksOf(fund, ledger) {
  const checked = checkLedger(fund, ledger, LAST_DAY);
  if (!checked.ok) throw new Error(checked.faults[0].code);
  return checked.books;
}

function countByPlace(set, rows) {
  const rules = compileCriteriaSet(set);
  const hasClasses = set.scoring.method !== 'points' || set.scoring.grades.length > 0;
  const places = {};
  for (const { place, answers, ...context } of rows) {
    const { verdict, grades, faults } = rules.assess(answers, context);
    const none = { units: 0, faults: 0, 'does-not-meet': 0, undetermined: 0, meets: 0 };
    const counts = (places[place] ??= { ...none, ...(hasClasses && { classes: {} }) });
    counts.units += 1;
    counts.faults += faults.length > 0 ? 1 : 0;
    counts[verdict] += 1;
    if (!hasClasses) continue;
    const found = grades.length === 1 ? grades[0] : 'open';
    counts.classes[found] = (counts.classes[found] ?? 0) + 1;
  }
  return places;
}
