import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { criteriaSetId, plainId } from '../primitives/identifier.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { uniqueById } from '../primitives/unique.js';
import { answersSchema } from './answer.js';
import { points } from './points.js';

const shape = answersSchema.shape.records.element.shape;

export const example = z.strictObject({
  id: plainId,
  title: bilingual,
  answers: shape.answers,
  /** An answer for every criterion that `answers` does not name. */
  others: shape.answers.valueType.optional(),
  circumstances: shape.circumstances,
  unitKinds: shape.unitKinds,
  withoutEvidence: shape.withoutEvidence,
  /** The grade or level asked for; left out = the lowest that passes. */
  goal: plainId.optional(),
  /** The last day of the period judged; left out = a day on which the set holds. */
  periodTo: calendarDate.optional(),
  expect: z.strictObject({
    verdict: z.enum(['meets', 'does-not-meet', 'undetermined']),
    points: z.strictObject({ min: points, max: points.nullable() }).optional(),
    grades: z.array(plainId).optional(),
    /** Codes that the reasons must contain. */
    reasons: z.array(plainId).optional(),
  }),
});
export type CriteriaExample = z.infer<typeof example>;

/** Worked examples of a criteria set: what must come out for which answers. */
export const criteriaExamplesSchema = z.strictObject({
  kind: z.literal('criteria-examples'),
  set: criteriaSetId,
  examples: z.array(example).min(1).check(uniqueById('duplicate-id')),
});
export type CriteriaExamples = z.infer<typeof criteriaExamplesSchema>;
