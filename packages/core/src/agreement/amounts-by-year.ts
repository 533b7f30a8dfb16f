import type { AmountObservation } from '@khuyenhoc/schemas';
import { type Interval, intervalOf, sameInterval } from '../quantity/interval.js';
import { total } from '../quantity/total.js';
import { accountingYear, type YearKind } from '../time/accounting-year.js';

/** The money of one year; `conflict` holds the ids of figures of one period that differ. */
export interface YearAmount {
  /** Without an upper bound where fewer gave figures than should have. */
  readonly amount: Interval;
  readonly conflict: readonly string[];
}

/**
 * Adds up amounts by year. Figures of different periods of a year add up; the same
 * period of one party twice with different values is a conflict; a period that crosses years counts
 * for none.
 *
 * @param parties how many should have given figures
 */
export function amountsByYear(
  amounts: readonly AmountObservation[],
  kind: YearKind,
  parties: number,
): ReadonlyMap<number, YearAmount> {
  const years = new Map<number, Map<string, AmountObservation[]>>();
  for (const one of amounts) {
    const year = accountingYear(one.period, kind);
    if (year === null) continue;
    const periods = years.get(year) ?? new Map<string, AmountObservation[]>();
    years.set(year, periods);
    const key = `${one.party ?? ''}/${one.period.from}/${one.period.to}`;
    periods.set(key, [...(periods.get(key) ?? []), one]);
  }
  return new Map([...years].map(([year, periods]) => [year, sum([...periods.values()], parties)]));
}

function sum(periods: readonly (readonly AmountObservation[])[], parties: number): YearAmount {
  const firsts = periods.flatMap(([first]) => (first ? [intervalOf(first.amount)] : []));
  const differ = periods.filter((same) =>
    same.some((one) => !sameInterval(intervalOf(one.amount), intervalOf(same[0]?.amount ?? 0))),
  );
  const reported = new Set(periods.map(([first]) => first?.party)).size;
  const { min, max } = total(firsts, 'disjoint');
  return {
    amount: { min, max: reported < parties ? null : max },
    conflict: differ.flatMap((same) => same.map((one) => one.id)),
  };
}
