import * as z from 'zod';
import { ownCheck } from '../primitives/own-check.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { agreementId, eventId, partyId } from '../primitives/identifier.js';
import { text } from '../primitives/text.js';
import { uniqueById } from '../primitives/unique.js';
import { year } from '../primitives/year.js';
import { party } from './party.js';

const common = {
  id: eventId,
  on: calendarDate,
  /** The paper that shows it; null where none is known. */
  document: text.nullable(),
};

/** The span of days that a review looks back on. */
const span = z.strictObject({ from: calendarDate, to: calendarDate }).check(
  ownCheck(
    (value, ctx) => {
      if (value.to < value.from) {
        const params = { issue: 'period-reversed', from: value.from };
        ctx.addIssue({ code: 'custom', path: ['to'], params });
      }
    },
    { unsaid: ['period-reversed'] },
  ),
);

/** Interim (sơ kết) or final (tổng kết); a final review is also held of a single year. */
const reviewed = z.strictObject({
  type: z.literal('reviewed'),
  ...common,
  review: z.enum(['interim', 'final']),
  scope: z.enum(['half-year', 'year', 'stage', 'whole-period']),
  span,
});

/**
 * One thing that happened to an agreement: drafted (dự thảo), signed (ký kết), in force (có hiệu lực),
 * yearly plan adopted (chương trình hoạt động năm), reviewed (sơ kết, tổng kết), amended (sửa đổi, bổ
 * sung), a party succeeded by another, renewed (gia hạn), lapsed (hết hiệu lực).
 */
export const agreementEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('drafted'), ...common }),
  z.strictObject({ type: z.literal('signed'), ...common }),
  z.strictObject({ type: z.literal('entered-into-force'), ...common }),
  z.strictObject({ type: z.literal('yearly-plan-adopted'), ...common, year }),
  reviewed,
  z.strictObject({ type: z.literal('amended'), ...common, change: text }),
  z.strictObject({ type: z.literal('party-succeeded'), ...common, party: partyId, by: party }),
  z.strictObject({ type: z.literal('renewed'), ...common, until: year }),
  z.strictObject({ type: z.literal('lapsed'), ...common }),
]);
export type AgreementEvent = z.infer<typeof agreementEvent>;

/** A file of what happened to one agreement, oldest first. */
export const agreementEventsSchema = z.strictObject({
  kind: z.literal('agreement-events'),
  agreement: agreementId,
  events: z.array(agreementEvent).check(uniqueById('duplicate-id')),
});
export type AgreementEvents = z.infer<typeof agreementEventsSchema>;
