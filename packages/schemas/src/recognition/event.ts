import * as z from 'zod';
import { ownCheck } from '../primitives/own-check.js';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { candidateId, criteriaSetId, eventId, plainId } from '../primitives/identifier.js';
import { place } from '../primitives/place.js';
import { text } from '../primitives/text.js';
import { uniqueById } from '../primitives/unique.js';
import { points } from '../criteria/points.js';

const year = z.number().int().min(1990).max(2100);

const common = {
  id: eventId,
  on: calendarDate,
  /** The paper that shows it; null where none is known. */
  document: text.nullable(),
};

/** Who decided: the office in one word (as procedures name it; null = not told), and as printed. */
const authority = z.strictObject({ office: plainId.nullable(), name: text });

/** A decision (quyết định): number and authority as printed, null where the record lacks them. */
const decision = {
  number: text.nullable(),
  authority: authority.nullable(),
  /** The level or grade given (mức độ, xếp loại); null = none, or not told. */
  level: plainId.nullable(),
};

/** Own scoring (tự đánh giá) of the year judged; may carry what an assessment said. */
const selfAssessed = z.strictObject({
  type: z.literal('self-assessed'),
  ...common,
  year,
  set: criteriaSetId.optional(),
  verdict: z.enum(['meets', 'does-not-meet', 'undetermined']).optional(),
  points: z.strictObject({ min: points, max: points.nullable() }).optional(),
  /** The hash of the receipt by which the verdict can be recomputed. */
  receipt: text.optional(),
});

/** Appraised by a council or a meeting (bình xét). `council: null` = its size is not told. */
const reviewed = z
  .strictObject({
    type: z.literal('reviewed'),
    ...common,
    council: z.number().int().min(1).nullable(),
    inFavour: z.number().int().min(0).optional(),
    outcome: z.enum(['proposed', 'not-proposed']),
  })
  .check(
    ownCheck(
      ({ council, inFavour }, ctx) => {
        if (council === null || inFavour === undefined || inFavour <= council) return;
        const params = { issue: 'votes-too-many', from: council };
        ctx.addIssue({ code: 'custom', path: ['inFavour'], params });
      },
      { unsaid: ['votes-too-many'] },
    ),
  );

/**
 * One thing that happened on the way to a title: registered (đăng ký), self-assessed (tự đánh giá),
 * reviewed (bình xét), filed (nộp hồ sơ), recognised (công nhận), refused (không công nhận),
 * re-recognised (tái công nhận), upgraded (công nhận mức độ cao hơn), withdrawn (thu hồi), evidence
 * attached (bổ sung minh chứng).
 */
export const recognitionEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('registered'), ...common, year }),
  selfAssessed,
  reviewed,
  z.strictObject({ type: z.literal('filed'), ...common, level: plainId.nullable() }),
  z.strictObject({ type: z.literal('recognised'), ...common, ...decision }),
  z.strictObject({ type: z.literal('refused'), ...common, reason: text.nullable() }),
  z.strictObject({ type: z.literal('re-recognised'), ...common, ...decision }),
  z.strictObject({ type: z.literal('upgraded'), ...common, ...decision }),
  z.strictObject({ type: z.literal('withdrawn'), ...common, reason: text.nullable() }),
  z.strictObject({ type: z.literal('evidence-attached'), ...common, title: text }),
]);
export type RecognitionEvent = z.infer<typeof recognitionEvent>;

/** The one that strives for a title. No name is asked for: any id that the user knows it by will do. */
export const candidate = z.strictObject({
  id: candidateId,
  model: plainId,
  scope: plainId,
  title: bilingual.optional(),
  place: place.optional(),
});
export type Candidate = z.infer<typeof candidate>;

/** A file of what happened to one candidate, oldest first. */
export const recognitionEventsSchema = z.strictObject({
  kind: z.literal('recognition-events'),
  candidate,
  /** True where the events are made up to show how it works. */
  illustrative: z.boolean().optional(),
  events: z.array(recognitionEvent).check(uniqueById('duplicate-id')),
});
export type RecognitionEvents = z.infer<typeof recognitionEventsSchema>;
