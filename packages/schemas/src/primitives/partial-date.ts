import * as z from 'zod';
import { dateFault, REAL_DAY } from './calendar-date.js';
import { ownCheck, wholeText } from './own-check.js';

const YEAR = /^[0-9]{4}$/;
const MONTH = /^[0-9]{4}-(0[1-9]|1[0-2])$/;
const ANY = new RegExp([YEAR, MONTH, REAL_DAY].map((one) => one.source).join('|'));

/** A day, month or year (`2022-11-23`, `2020-08`, `2020`): as much as the source prints. */
export const partialDate = z.string().check(
  ownCheck(
    (value, ctx) => {
      if (YEAR.test(value) || MONTH.test(value)) return;
      const fault = dateFault(value);
      if (fault) ctx.addIssue({ code: 'custom', params: fault });
    },
    { schema: wholeText(ANY.source) },
  ),
);
export type PartialDate = z.infer<typeof partialDate>;
