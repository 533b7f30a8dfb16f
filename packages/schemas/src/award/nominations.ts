import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { nominationId, plainId } from '../primitives/identifier.js';
import { percent } from '../primitives/percent.js';
import { text } from '../primitives/text.js';
import { uniqueById } from '../primitives/unique.js';

const count = z.number().int().min(0);

/** How the review decides: by votes in favour out of all electors, or by points. */
const method = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('votes'), electors: z.number().int().min(1), percent }),
  z.strictObject({ kind: z.literal('scores'), pass: z.number() }),
]);

export const nomination = z.strictObject({
  id: nominationId,
  subject: z.enum(['collective', 'individual']),
  name: text,
  unit: plainId,
  /** Whether each criterion is met, by its id; one that is not listed is unknown. */
  criteria: z.record(plainId, z.enum(['yes', 'no', 'unknown'])),
  votes: count.nullable().optional(),
  score: z.number().nullable().optional(),
  /** Only a decision commends; the review proposes. */
  decision: z.strictObject({ number: text, on: calendarDate, authority: text }).nullable(),
});
export type Nomination = z.infer<typeof nomination>;

/** Nominations for commendation (bình xét, tuyên dương, khen thưởng) of one period. */
export const nominationsSchema = z.strictObject({
  kind: z.literal('nominations'),
  id: plainId,
  title: bilingual,
  /** The form of commendation, such as giay-khen, bang-khen, ky-niem-chuong. */
  form: plainId,
  illustrative: bilingual.nullable(),
  method,
  criteria: z
    .array(z.strictObject({ id: plainId, text: bilingual }))
    .check(uniqueById('duplicate-id')),
  /** How many each unit may propose; null = no limit. */
  limits: z.strictObject({ collective: count.nullable(), individual: count.nullable() }),
  nominations: z.array(nomination).check(uniqueById('duplicate-id')),
});
export type Nominations = z.infer<typeof nominationsSchema>;
