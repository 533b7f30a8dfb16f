import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { citation } from '../primitives/citation.js';
import { dateFault } from '../primitives/calendar-date.js';
import { text } from '../primitives/text.js';

/** A day of any year: `03-31`. */
export const monthDay = z.string().superRefine((value, ctx) => {
  // 2023 has no 29 February, and neither has a deadline that comes every year.
  if (!/^\d{2}-\d{2}$/.test(value) || dateFault(`2023-${value}`)) {
    ctx.addIssue({ code: 'custom', params: { issue: 'month-day-form' } });
  }
});

const outlier = z.strictObject({
  monthDay,
  where: bilingual,
  source: z.array(z.string()).min(1),
  quote: text.nullable(),
});

/**
 * When a step is to be done (thời hạn). By a day of the year judged or of the next one: `inclusive` =
 * the day itself is in time (“chậm nhất”), else the day before is the last (“trước ngày”). Or within
 * working days (ngày làm việc) of something; these are not turned into a date, as public holidays
 * are set year by year.
 */
export const deadline = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('day'),
    monthDay,
    inclusive: z.boolean(),
    year: z.enum(['judged', 'next']),
    /** Deviating readings that do not change what the act says. */
    outliers: z.array(outlier),
    citation,
  }),
  z.strictObject({
    kind: z.literal('working-days'),
    days: z.number().int().min(1),
    after: bilingual,
    citation,
  }),
]);
export type Deadline = z.infer<typeof deadline>;
