import type { ReportingPeriod } from '@khuyenhoc/schemas';

/** The calendar year or the school year. */
export type YearKind = 'year' | 'school-year';

/**
 * The first calendar year of the year that a period lies in, or null where it lies in none. A school
 * year runs from one summer to the next: from July at the earliest, to August at the latest.
 *
 * @example
 * accountingYear({ from: '2014-09-05', to: '2015-05-31' }, 'school-year'); // 2014
 */
export function accountingYear(
  { from, to }: Pick<ReportingPeriod, 'from' | 'to'>,
  kind: YearKind,
): number | null {
  const year = Number(from.slice(0, 4));
  if (kind === 'year') return to.startsWith(String(year)) ? year : null;
  const start = from.slice(5) >= '07-01' ? year : year - 1;
  return to <= `${start + 1}-08-31` ? start : null;
}

/** The last day of such a year. */
export const endOfYear = (year: number, kind: YearKind): string =>
  kind === 'year' ? `${year}-12-31` : `${year + 1}-08-31`;

/** How the year is written: `2014`, `2014-2015`. */
export const yearLabel = (year: number, kind: YearKind): string =>
  kind === 'year' ? String(year) : `${year}-${year + 1}`;
