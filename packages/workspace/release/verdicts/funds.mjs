import { auditFund, checkLedger } from '@khuyenhoc/core';
import { edges } from './days.mjs';
import { probesOf } from './fund-probes.mjs';

/** Topics whose rules have a value that no finding is made of: the value itself is held against the other. */
const SHOWN = { 'child-age': 'years', 'consent-age': 'years' };
const TODAY = '9999-12-31';

/** Each topic of the rules for funds, on the days on which a rule begins or ends, with funds at its edges. */
export function fundVerdicts(before, now) {
  const all = [...before.fundRules, ...now.fundRules];
  const topics = [...new Set(all.map((one) => one.topic))].sort();
  return topics.flatMap((topic) => {
    const rules = all.filter((one) => one.topic === topic);
    const days = edges(rules.map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo })));
    const title = now.fundRules.concat(before.fundRules).find((one) => one.topic === topic).title;
    // Rules without days hold on any.
    return (days.length > 0 ? days : ['2026-06-30']).flatMap((day) =>
      probesFor(rules, topic, day).map((probe) => ({
        part: 'funds',
        id: topic,
        title,
        day: probe.at ?? day,
        probe: probe.words,
        verdicts: [before, now].map((side) => verdictOf(side.fundRules, topic, probe, day)),
      })),
    );
  });
}

function probesFor(rules, topic, day) {
  if (topic in SHOWN) return [{ words: { vi: '', en: '' } }];
  const probes = rules.flatMap((rule) => probesOf(rule, day));
  return [...new Map(probes.map((one) => [JSON.stringify(one), one])).values()];
}

/** What the rules of a topic say of a probe on a day. */
export function verdictOf(fundRules, topic, probe, day) {
  if (topic in SHOWN) {
    const rules = fundRules.filter((one) => one.topic === topic && holds(one, day));
    return { verdict: rules.map((one) => one[SHOWN[topic]]).join(', '), cites: citesOf(rules) };
  }
  const { fund } = probe;
  const checked = checkLedger(fund, ledgerOf(probe), TODAY);
  if (!checked.ok) throw new Error(`${topic}: ${JSON.stringify(checked.faults[0])}`);
  const { findings } = auditFund({ fund, books: checked.books }, { fundRules }, probe.at ?? day);
  const own = findings.filter((one) => one.topic === topic);
  return {
    verdict: own.map(({ outcome }) => outcome.verdict).join(', '),
    cites: citesOf(own.map(({ rule }) => rule)),
  };
}

const ledgerOf = ({ fund, entries }) => ({
  kind: 'fund-ledger',
  fund: fund.id,
  illustrative: fund.illustrative,
  items: [...entries]
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map((one, at) => ({
      type: 'entry',
      id: `e-${at}`,
      ...one,
      voucher: { ...one.voucher, documentNumber: `${at}` },
    })),
});

const holds = ({ validFrom, validTo }, day) =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
const citesOf = (rules) =>
  [
    ...new Set(
      rules.map(({ instrument, clause }) => [instrument, clause].filter(Boolean).join(', ')),
    ),
  ].join('; ');
