import type { CalendarDate } from '@khuyenhoc/schemas';
import type { Verdict } from '../verdict/verdict.js';
import type { FactMissing, FindingCode, FindingData, Outcome } from './finding.js';

/** An outcome; nothing is missing and nothing is due unless said. */
export function outcome<Code extends FindingCode>(
  verdict: Verdict,
  code: Code,
  data: FindingData[Code],
  more: { shortfall?: number | null; dueOn?: CalendarDate | null } = {},
): Outcome {
  const { shortfall = null, dueOn = null } = more;
  return { verdict, code, data, shortfall, dueOn } as Outcome;
}

export const factMissing = (what: FactMissing, dueOn: CalendarDate | null = null): Outcome =>
  outcome('undetermined', 'facts-missing', { what }, { dueOn });

export const notRead = (dueOn: CalendarDate | null = null): Outcome =>
  outcome('undetermined', 'value-not-read', {}, { dueOn });

export const yesOrNo = (yes: boolean | null, what: FactMissing): Outcome =>
  yes === null ? factMissing(what) : outcome(yes ? 'met' : 'not-met', yes ? 'yes' : 'no', {});

/** `percent` of an amount, rounded down, exact: a share has at most two decimals. */
export const shareOf = (percent: number, amount: number): number =>
  Number((BigInt(Math.round(percent * 100)) * BigInt(amount)) / 10_000n);
