import * as z from 'zod';
import { ownCheck } from '../primitives/own-check.js';
import { calendarDate } from '../primitives/calendar-date.js';

/**
 * A reporting period (kỳ báo cáo) as data: its days, when the report is due, and whose clock it runs
 * on: the state reporting regime, official statistics, the Association's own, or practice.
 */
export const reportingPeriod = z
  .strictObject({
    from: calendarDate,
    to: calendarDate,
    dueOn: calendarDate.optional(),
    basis: z.enum(['state-report', 'statistics', 'association', 'practice']).optional(),
  })
  .check(
    ownCheck(
      ({ from, to }, ctx) => {
        if (to < from) {
          ctx.addIssue({
            code: 'custom',
            path: ['to'],
            params: { issue: 'period-reversed', from },
          });
        }
      },
      { unsaid: ['period-reversed'] },
    ),
  );
export type ReportingPeriod = z.infer<typeof reportingPeriod>;
