import * as z from 'zod';
import { ownCheck } from '../primitives/own-check.js';
import { validity } from '../criteria/criteria-set.js';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { citation } from '../primitives/citation.js';
import { instrumentId, plainId, procedureId } from '../primitives/identifier.js';
import { text } from '../primitives/text.js';
import { uniqueById } from '../primitives/unique.js';
import { deadline, monthDay } from './deadline.js';
import { tenures } from './tenure.js';

export type { Tenure } from './tenure.js';

const stepId = z.enum(['registered', 'self-assessed', 'reviewed', 'filed', 'recognised']);

const EACH_STEP_ONCE = {
  properties: {
    steps: {
      allOf: stepId.options.map((id) => ({
        contains: { properties: { id: { const: id } }, required: ['id'] },
        minContains: 0,
        maxContains: 1,
      })),
    },
  },
};

export const step = z.strictObject({
  id: stepId,
  title: bilingual,
  /** Who takes it; empty = no text says who. */
  by: tenures,
  /** To whom it goes, where it goes to someone. */
  to: tenures,
  /** Empty = no text that names a day was found. */
  deadlines: z.array(deadline),
  citation,
});
export type ProcedureStep = z.infer<typeof step>;

/** How long a recognition holds (thời hạn bảo lưu), and from when the months may be counted. */
const recognitionTerm = z.strictObject({
  months: z.number().int().min(1),
  readings: z
    .array(
      z.strictObject({
        id: z.enum(['year-end', 'decision-date']),
        title: bilingual,
        certainty: z.enum(['confirmed', 'inferred']),
      }),
    )
    .min(1)
    .check(uniqueById('duplicate-id')),
  citation,
});

/** A procedure (thủ tục) by which a title of a learning model is asked for, judged and given. */
export const procedureSchema = z
  .strictObject({
    kind: z.literal('procedure'),
    id: procedureId,
    model: plainId,
    scopes: z.array(plainId).min(1),
    title: bilingual,
    /** null = no act that lays the procedure down was read. */
    instrument: instrumentId.nullable(),
    clause: text.nullable(),
    /** Number in the national database of administrative procedures (mã thủ tục). */
    code: text.nullable(),
    validity,
    /** The last day on which the ones judged exist in law (districts: 2025-06-30). */
    subjectsEnd: calendarDate.nullable(),
    /** What may be given, lowest first; empty = no levels, or not read. */
    levels: z.array(z.strictObject({ id: plainId, title: bilingual })),
    /** The span of each year that is judged (năm đánh giá). */
    dataYear: z.strictObject({ from: monthDay, to: monthDay, citation }).nullable(),
    /** In the order in which they are taken. */
    steps: z.array(step).min(1),
    council: z
      .strictObject({ odd: z.boolean(), atLeast: z.number().int().min(1), citation })
      .nullable(),
    file: z.strictObject({ documents: z.array(bilingual).min(1), citation }).nullable(),
    term: recognitionTerm.nullable(),
    /** How long after a recognition a higher level may be asked for. */
    upgradeWait: z.strictObject({ months: z.number().int().min(1), citation }).nullable(),
    /** Whether a refusal is given in writing and with its reason; null = not read. */
    refusal: z.strictObject({ inWritingWithReason: z.literal(true), citation }).nullable(),
    /** What the act, or what was read of it, leaves unsaid. */
    gaps: z.array(bilingual),
    lastCheckedOn: calendarDate,
    citation,
  })
  .check(
    ownCheck(
      ({ steps }, ctx) => {
        steps.forEach(({ id }, index) => {
          if (steps.findIndex((one) => one.id === id) === index) return;
          ctx.addIssue({
            code: 'custom',
            path: ['steps', index, 'id'],
            params: { issue: 'step-twice' },
          });
        });
      },
      { schema: { allOf: [EACH_STEP_ONCE] } },
    ),
  );
export type Procedure = z.infer<typeof procedureSchema>;
