import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { citation } from '../primitives/citation.js';
import { plainId } from '../primitives/identifier.js';
import { percent } from '../primitives/percent.js';
import { threshold } from './threshold.js';

/** What each level asks, by the id of the level. A level that is not named asks nothing. */
const byLevel = <Value extends z.ZodType>(value: Value): z.ZodRecord<typeof plainId, Value> =>
  z.record(plainId, value);

const common = {
  /** The key under which its answer is given; unique in the set. */
  id: plainId,
  title: bilingual,
  /** The kinds of unit that it binds; null = all. */
  appliesTo: z.array(plainId).min(1).nullable(),
  citation: citation.optional(),
};

/**
 * One thing that is fulfilled or not: an act done; a share of a base; a number; a standard attained,
 * judged by another set; a value above or below that of the year before; a step of a named scale.
 */
export const requirement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), ...common, levels: z.array(plainId).min(1) }),
  z.strictObject({
    kind: z.literal('share'),
    ...common,
    base: threshold(bilingual),
    atLeast: byLevel(threshold(percent)),
    /** The last day on which the base exists in law; after it the share cannot be computed. */
    baseEnds: calendarDate.nullable(),
  }),
  z.strictObject({
    kind: z.literal('number'),
    ...common,
    atLeast: byLevel(threshold(z.number())),
  }),
  z.strictObject({
    kind: z.literal('attained'),
    ...common,
    /** The model of the set that judges it, and the level of that set each level asks for. */
    model: plainId,
    atLeast: byLevel(plainId),
  }),
  z.strictObject({
    kind: z.literal('change'),
    ...common,
    direction: z.enum(['above', 'below']),
    levels: z.array(plainId).min(1),
  }),
  z.strictObject({
    kind: z.literal('scale'),
    ...common,
    steps: z.array(z.strictObject({ id: plainId, title: bilingual })).min(2),
    atLeast: byLevel(plainId),
  }),
]);
export type CriteriaRequirement = z.infer<typeof requirement>;
