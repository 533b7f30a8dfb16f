import { mutant } from './mutant.mjs';

const entries = (input, change) => ({
  ...input,
  ledger: { ...input.ledger, items: change(input.ledger.items) },
});
const CODES = [
  'entry-id-duplicate',
  'voucher-duplicate',
  'reversal-unknown',
  'reversal-twice',
  'reversal-of-reversal',
  'reversal-differs',
  'reversal-before-original',
  'closing-mismatch',
  'period-closed',
  'closing-not-later',
  'date-future',
  'earmark-unknown',
  'earmark-misused',
  'balance-negative',
  'goods-negative',
  'earmark-overspent',
  'free-money-negative',
];

export const FUNDS = [
  mutant('fund.balance', 'reversals are entries', (input, right) =>
    right(
      entries(input, (items) =>
        items.map((one) => {
          const { reverses: _, ...rest } = one;
          return rest;
        }),
      ),
    ),
  ),
  mutant('fund.balance', 'the day itself is left out', (input, right) =>
    right(entries(input, (items) => items.filter((one) => one.on < input.on))),
  ),
  mutant('fund.balance', 'goods are money', (input, right) => {
    const found = right(input);
    return { ...found, money: found.money + found.goods, goods: 0 };
  }),
  mutant('fund.balance', 'earmarked money is free', (input, right) => {
    const found = right(input);
    return { ...found, free: found.money };
  }),
  ...CODES.map(skipping),
  mutant('fund.audit', 'the law of licensed funds for all', (input, right) =>
    right({ ...input, fund: { ...input.fund, fundKind: 'licensed-charity' } }),
  ),
  mutant('fund.audit', 'today’s rule for last year, too', (input, right) => ({
    findings: right(input).findings.filter(
      (one) => one.year === null || String(one.year) === input.on.slice(0, 4),
    ),
  })),
  mutant('fund.audit', 'drafts are law', (input, right) =>
    right({
      ...input,
      rules: input.rules.map((one) => ({ ...one, enforceable: true, applies: 'any' })),
    }),
  ),
  mutant('fund.audit', 'what was not read is met', (input, right) => ({
    findings: right(input).findings.map((one) =>
      one.verdict === 'undetermined' ? { ...one, verdict: 'met' } : one,
    ),
  })),
  mutant('fund.audit', 'goods and State money are income', (input, right) =>
    right({
      ...input,
      rules: input.rules.map((one) => ('excludes' in one ? { ...one, excludes: [] } : one)),
    }),
  ),
  mutant('fund.audit', 'older funds owe the new floor', (input, right) => {
    const licence = input.fund.licence && { ...input.fund.licence, on: '2099-01-01' };
    return right({ ...input, fund: { ...input.fund, licence } });
  }),
  mutant('fund.audit', '“before” has the day in it', (input, right) =>
    right({
      ...input,
      rules: input.rules.map((one) => ('inclusive' in one ? { ...one, inclusive: true } : one)),
    }),
  ),
  mutant('fund.audit', 'a day ahead is due already', (input, right) => ({
    findings: right(input).findings.map((one) =>
      one.due === 'not-yet' ? { ...one, due: 'due' } : one,
    ),
  })),
  mutant('fund.audit', 'silent where no rule holds', (input, right) => ({
    findings: right(input).findings.filter((one) => one.verdict !== 'no-rule-in-force'),
  })),
  mutant('fund.audit', 'loans of before the ban count', (input, right) =>
    right(
      entries(input, (items) =>
        items.map((one) => ({
          ...one,
          on: one.on < '2026-03-01' && one.kind === 'loan' ? '2026-03-01' : one.on,
        })),
      ),
    ),
  ),
];

function skipping(code) {
  return mutant('fund.check', `does not see ${code}`, (input, right) => {
    const faults = right(input).faults.filter((one) => one.code !== code);
    return { right: faults.length === 0, faults };
  });
}
