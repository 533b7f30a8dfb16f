import * as z from 'zod';
import { ownCheck } from '../primitives/own-check.js';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { criteriaSetId, plainId } from '../primitives/identifier.js';
import { quantity } from '../primitives/quantity.js';
import { text } from '../primitives/text.js';
import { uniqueById } from '../primitives/unique.js';

/**
 * One answer: points, a measured number or a count (`8`), bounds (`{ "atLeast": 6 }`), a share of a
 * base (`{ "count": 61, "of": 100 }`), a value and that of the year before, yes or no, a level or step
 * by its id. null = not known. What fits a criterion is checked against its set.
 */
export const answer = z.union([
  z.number(),
  z.boolean(),
  z.string(),
  z.null(),
  z.strictObject({ count: quantity, of: quantity }),
  z.strictObject({ now: z.number(), before: z.number() }),
  z.strictObject({ atLeast: z.number().optional(), atMost: z.number().optional() }),
]);

/** One that is assessed. No name is asked for: any id that the user knows it by will do. */
export const record = z.strictObject({
  id: plainId,
  title: bilingual.optional(),
  /** Answers by id of criterion or requirement; `total` where only the total is known. */
  answers: z.record(z.string(), answer),
  /** Facts by id of circumstance; null or left out = not known. */
  circumstances: z.record(z.string(), z.boolean().nullable()).optional(),
  /** The kinds of unit it is; null = not known. */
  unitKinds: z.array(plainId).nullable().optional(),
  /** Proof, by id; the list of what was shown. */
  evidence: z.record(z.string(), z.array(text)).optional(),
  /** What a reviewer found to have no suitable evidence. */
  withoutEvidence: z.array(z.string()).optional(),
});
export type AnswerRecord = z.infer<typeof record>;

const period = z.strictObject({ from: calendarDate, to: calendarDate }).check(
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

/** A file of answers (phiếu tự đánh giá) to one criteria set, for one or many, over one period. */
export const answersSchema = z.strictObject({
  kind: z.literal('answers'),
  set: criteriaSetId,
  period,
  /** True where the figures are made up to show how it works. */
  illustrative: z.boolean().optional(),
  records: z.array(record).min(1).check(uniqueById('duplicate-id')),
});
export type AnswersFile = z.infer<typeof answersSchema>;
