import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { citation } from '../primitives/citation.js';
import { dong } from '../primitives/dong.js';
import { awardId, plainId, scheduleId } from '../primitives/identifier.js';
import { partialDate } from '../primitives/partial-date.js';
import { percent } from '../primitives/percent.js';
import { text } from '../primitives/text.js';
import { uniqueById } from '../primitives/unique.js';

const whole = z.number().int().min(1);

/**
 * One award (mức thưởng). `amount: null` = not read, or at the discretion of the fund; then `range` may
 * bound it. `sensitive`: getting it tells of poverty or illness, so it never stands beside a name.
 */
export const award = z.strictObject({
  id: awardId,
  category: plainId,
  level: plainId.nullable(),
  rank: plainId.nullable(),
  amount: dong.nullable(),
  unit: z.enum(['per-person', 'per-person-per-year', 'lump', 'six-months-tuition']),
  range: z.strictObject({ min: dong, max: dong }).optional(),
  goods: z.strictObject({ item: bilingual, quantity: whole }).optional(),
  condition: bilingual.optional(),
  sensitive: z.boolean(),
});
export type Award = z.infer<typeof award>;

const period = z.enum(['year', 'school-year']);

export const condition = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('frequency'),
    times: whole,
    per: period,
    when: bilingual.nullable(),
  }),
  z.strictObject({ kind: z.literal('highest-only') }),
  /** At most this share of the pupils of a school, for one category. */
  z.strictObject({ kind: z.literal('quota'), percent, category: plainId }),
  z.strictObject({ kind: z.literal('school-year'), label: text }),
  z.strictObject({ kind: z.literal('recurring'), through: plainId }),
  /** The amount is this per cent of the schedule's for those with all the tags. */
  z.strictObject({ kind: z.literal('multiplier'), percent: whole, tags: z.array(plainId).min(1) }),
  z.strictObject({ kind: z.literal('top-up-allowed') }),
  z.strictObject({ kind: z.literal('purpose-share'), percent }),
]);
export type AwardCondition = z.infer<typeof condition>;

/** What a fund pays for which result (định mức thưởng, học bổng). One fund's own rule, no default. */
export const awardScheduleSchema = z.strictObject({
  kind: z.literal('award-schedule'),
  id: scheduleId,
  fund: bilingual,
  fundKind: plainId,
  place: bilingual.nullable(),
  moneyOrigin: z.enum(['fund', 'earmarked-sponsor', 'state-budget', 'other']),
  period: z.strictObject({ from: partialDate.nullable(), to: partialDate.nullable() }),
  document: bilingual,
  awards: z.array(award).check(uniqueById('duplicate-id')),
  conditions: z.array(condition),
  citation,
});
export type AwardSchedule = z.infer<typeof awardScheduleSchema>;
