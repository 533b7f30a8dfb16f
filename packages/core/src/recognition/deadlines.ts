import type { Bilingual, CalendarDate, Citation, Deadline, Procedure } from '@khuyenhoc/schemas';
import { dayBefore } from '../time/day-before.js';

/** When a step is due for the year judged. */
export type StepDeadline = { readonly step: Procedure['steps'][number]['id'] } & (
  | {
      readonly kind: 'day';
      /** The last day in time. */
      readonly last: CalendarDate;
      /** What other texts say, which does not change what the act says. */
      readonly outliers: readonly { readonly last: CalendarDate; readonly where: Bilingual }[];
      readonly citation: Citation;
    }
  | {
      readonly kind: 'working-days';
      readonly days: number;
      readonly after: Bilingual;
      readonly citation: Citation;
    }
  | { readonly kind: 'not-found' }
);

/** The last day in time of a deadline that names a day. */
function lastDayOf(
  { inclusive, year }: Extract<Deadline, { kind: 'day' }>,
  monthDay: string,
  dataYear: number,
): CalendarDate {
  const day = `${year === 'next' ? dataYear + 1 : dataYear}-${monthDay}`;
  return inclusive ? day : dayBefore(day);
}

/**
 * The deadlines of a procedure for the year judged, in the order of its steps. Working days are
 * given as a number: public holidays are set year by year.
 *
 * @example
 * procedureDeadlines(commune25, 2024)[1];
 * // { step: 'filed', kind: 'day', last: '2025-02-27', outliers: [], … }
 */
export function procedureDeadlines(
  procedure: Procedure,
  dataYear: number,
): readonly StepDeadline[] {
  return procedure.steps.flatMap(({ id: step, deadlines }): StepDeadline[] => {
    if (deadlines.length === 0) return [{ step, kind: 'not-found' }];
    return deadlines.map((one): StepDeadline => {
      const { citation } = one;
      if (one.kind === 'working-days') {
        return { step, kind: one.kind, days: one.days, after: one.after, citation };
      }
      const last = lastDayOf(one, one.monthDay, dataYear);
      const outliers = one.outliers.map(({ monthDay, where }) => ({
        last: lastDayOf(one, monthDay, dataYear),
        where,
      }));
      return { step, kind: one.kind, last, outliers, citation };
    });
  });
}
