import * as z from 'zod';
import { dateFault } from './calendar-date.js';

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A day, month or year (`2022-11-23`, `2020-08`, `2020`): as much as the source prints. */
export const partialDate = z.string().superRefine((value, ctx) => {
  if (YEAR.test(value) || MONTH.test(value)) return;
  const fault = dateFault(value);
  if (fault) ctx.addIssue({ code: 'custom', params: fault });
});
export type PartialDate = z.infer<typeof partialDate>;
