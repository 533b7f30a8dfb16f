import * as z from 'zod';
import { ownCheck, wholeText } from '../primitives/own-check.js';
import { bilingual } from '../primitives/bilingual.js';
import { citation } from '../primitives/citation.js';
import { dateFault } from '../primitives/calendar-date.js';
import { text } from '../primitives/text.js';

const DAY_OF_ANY_YEAR =
  '^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$';

/** A day of any year: `03-31`. */
export const monthDay = z.string().check(
  ownCheck(
    (value, ctx) => {
      // 2023 has no 29 February, and neither has a deadline that comes every year.
      if (!/^\d{2}-\d{2}$/.test(value) || dateFault(`2023-${value}`)) {
        ctx.addIssue({ code: 'custom', params: { issue: 'month-day-form' } });
      }
    },
    { schema: wholeText(DAY_OF_ANY_YEAR) },
  ),
);

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
