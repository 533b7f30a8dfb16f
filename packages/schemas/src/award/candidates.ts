import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { dong } from '../primitives/dong.js';
import { awardId, personId, plainId, scheduleId } from '../primitives/identifier.js';
import { text } from '../primitives/text.js';
import { uniqueById } from '../primitives/unique.js';

/** A result that a candidate shows, by the award of the schedule that it asks for. */
const claim = z.strictObject({
  award: awardId,
  document: text.optional(),
  /** What the fund proposes where the schedule leaves the amount open. */
  proposed: dong.optional(),
});

/** Who may get an award. All of it is private data. */
export const candidate = z.strictObject({
  id: personId,
  type: z.enum(['person', 'team']),
  name: text,
  bornOn: calendarDate.nullable(),
  school: plainId.nullable(),
  claims: z.array(claim),
  /** Points of the review (điểm bình xét), where there are some: higher comes first. */
  points: z.number().optional(),
  /** Awards already received from this fund in the period. */
  received: z.number().int().min(0),
  /** Facts that change the amount, such as `disabled`; never published. */
  tags: z.array(plainId),
});
export type Candidate = z.infer<typeof candidate>;

/** The candidates of one round of awards (danh sách đề nghị). */
export const candidatesSchema = z.strictObject({
  kind: z.literal('candidates'),
  id: plainId,
  schedule: scheduleId,
  period: text,
  illustrative: bilingual.nullable(),
  /** Schools, with the number of their pupils for quotas; null where it is not known. */
  schools: z
    .array(z.strictObject({ id: plainId, name: text, pupils: z.number().int().min(1).nullable() }))
    .check(uniqueById('duplicate-id')),
  candidates: z.array(candidate).check(uniqueById('duplicate-id')),
});
export type Candidates = z.infer<typeof candidatesSchema>;
