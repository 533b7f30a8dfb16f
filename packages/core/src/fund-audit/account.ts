import type { CalendarDate, Fund } from '@khuyenhoc/schemas';
import type { FundBooks } from '../fund/books.js';

/** A fund with its books. */
export interface FundAccount {
  readonly fund: Fund;
  readonly books: FundBooks;
}

/** The days that a yearly rule is judged over. `last` is the end of the year, also when it lies ahead. */
export interface YearSpan {
  readonly year: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly last: CalendarDate;
}

/** Only the two licensed kinds stand under the decrees on social and charity funds. */
export const isLicensed = ({ fundKind }: Fund): boolean =>
  fundKind === 'licensed-social' || fundKind === 'licensed-charity';

export const spanOf = (year: number, on: CalendarDate): YearSpan => {
  const last = `${year}-12-31`;
  return { year, from: `${year}-01-01`, to: last < on ? last : on, last };
};
