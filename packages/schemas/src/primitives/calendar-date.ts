import * as z from 'zod';
import { daysInMonth } from './days-in-month.js';
import { ownCheck, wholeText } from './own-check.js';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** What is wrong with a written date, or null when it is a real day written year-month-day. */
export function dateFault(value: string): { issue: string; days?: number } | null {
  const iso = ISO.exec(value);
  const dayFirst = DAY_FIRST.exec(value);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : dayFirst
      ? [Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])]
      : [0, 0, 0];
  if (!iso && !dayFirst) return { issue: 'date-format' };
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) return { issue: 'date-not-real', days };
  return iso ? null : { issue: 'date-format' };
}

/** A real day of the Gregorian calendar, of the years 0000 to 9999. */
export const REAL_DAY: RegExp = new RegExp(
  '^(' +
    [
      '[0-9]{4}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])',
      '[0-9]{4}-(0[469]|11)-(0[1-9]|[12][0-9]|30)',
      '[0-9]{4}-02-(0[1-9]|1[0-9]|2[0-8])',
      '([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29',
    ].join('|') +
    ')$',
);

/** A calendar day as text, `2022-11-23`: no time, no time zone. */
export const calendarDate = z.string().check(
  ownCheck(
    (value, ctx) => {
      const fault = dateFault(value);
      if (fault) ctx.addIssue({ code: 'custom', params: fault });
    },
    { schema: wholeText(REAL_DAY.source) },
  ),
);
export type CalendarDate = z.infer<typeof calendarDate>;
