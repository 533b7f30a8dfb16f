import type { AmountObservation, CalendarDate } from '@khuyenhoc/schemas';
import { atLeast } from '../quantity/at-least.js';
import { type Interval, UNKNOWN } from '../quantity/interval.js';
import { endOfYear, yearLabel, type YearKind } from '../time/accounting-year.js';
import type { Reason } from '../verdict/reason.js';
import { allOf } from '../verdict/verdict.js';
import { amountsByYear } from './amounts-by-year.js';
import type { FiguresJudgement } from './judge-figures.js';

/** A floor in đồng, for every year that has ended. */
export interface MoneyFloor {
  readonly amount: number;
  readonly per: YearKind;
  /** The first year that it holds for; null where that is not known. */
  readonly firstYear: number | null;
  /** How many parties the figures should be of. */
  readonly parties: number;
  /** The day judged: only years that have ended by then count. */
  readonly on: CalendarDate;
}

/**
 * Whether an amount was reached in each year that has ended. A year without figures leaves the answer
 * open, a year below the floor decides it. The figures given back are those of the last year reported.
 */
export function judgeMoney(
  amounts: readonly AmountObservation[],
  floor: MoneyFloor,
): FiguresJudgement {
  const found = amountsByYear(amounts, floor.per, floor.parties);
  const reported = [...found.keys()].filter((year) => endOfYear(year, floor.per) <= floor.on);
  const years = endedYears(floor, reported);
  const missing = years.filter((year) => !found.has(year));
  const children: Reason[] = reported.sort().map((year) => {
    const { amount, conflict } = found.get(year) ?? { amount: UNKNOWN, conflict: [] };
    if (conflict.length > 0) {
      return { code: 'figures-conflict', verdict: 'undetermined', data: { ids: conflict } };
    }
    const { verdict } = atLeast(amount, floor.amount);
    const data = { year: yearLabel(year, floor.per), found: amount, required: floor.amount };
    return { code: 'amount-compared', verdict, data };
  });
  if (missing.length > 0 || children.length === 0) {
    const data = { years: missing.map((year) => yearLabel(year, floor.per)) };
    children.push({ code: 'amount-missing', verdict: 'undetermined', data });
  }
  const [only] = children;
  const verdict = allOf(children.map((one) => one.verdict));
  const reason: Reason =
    only !== undefined && children.length === 1
      ? only
      : { code: 'each-year', verdict, data: { years: years.length }, children };
  const last = reported.at(-1);
  const count: Interval = (last === undefined ? undefined : found.get(last)?.amount) ?? UNKNOWN;
  return { count, base: UNKNOWN, shortfall: atLeast(count, floor.amount).shortfall, reason };
}

function endedYears({ firstYear, per, on }: MoneyFloor, reported: readonly number[]): number[] {
  const first = firstYear ?? Math.min(...reported);
  const years: number[] = [];
  for (let year = first; Number.isFinite(year) && endOfYear(year, per) <= on; year++) {
    years.push(year);
  }
  return years;
}
