import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { citation } from '../primitives/citation.js';
import { plainId } from '../primitives/identifier.js';
import { text } from '../primitives/text.js';
import { earning } from './earning.js';
import { points } from './points.js';
import { requirement } from './requirement.js';
import { threshold } from './threshold.js';

export const criterion = z.strictObject({
  id: plainId,
  group: plainId.nullable(),
  title: bilingual,
  earns: earning,
  /** What is shown as proof (minh chứng); empty = no list was read. */
  evidence: z.array(bilingual),
  citation: citation.optional(),
});
export type Criterion = z.infer<typeof criterion>;

/** A class (xếp loại): totals from `from` to `to`, or below `below`; `noZero`: no criterion at 0. */
export const grade = z.strictObject({
  id: plainId,
  title: bilingual,
  from: points,
  to: points.nullable(),
  below: points.nullable(),
  noZero: z.boolean(),
});
export type Grade = z.infer<typeof grade>;

/** Points are added up; the total, floors and preconditions decide. Best grade first. */
export const pointsScoring = z.strictObject({
  method: z.literal('points'),
  /** The highest total; null = not read. */
  total: points.nullable(),
  groups: z.array(z.strictObject({ id: plainId, title: bilingual, max: points.nullable() })),
  criteria: z.array(criterion),
  /** They ask at the only level of such a set, `pass`. */
  preconditions: z.array(requirement),
  /** No criterion of those named (null = of all) below `min`. */
  floors: z.array(z.strictObject({ min: points, criteria: z.array(plainId).nullable() })),
  /** What decides: a total, or a grade. null = the text that says so was not read. */
  pass: z
    .discriminatedUnion('by', [
      z.strictObject({ by: z.literal('total'), atLeast: threshold(points) }),
      z.strictObject({ by: z.literal('grade'), atLeast: plainId }),
    ])
    .nullable(),
  grades: z.array(grade),
  /** The class of all other cases (các trường hợp còn lại). */
  otherwise: z.strictObject({ id: plainId, title: bilingual }).nullable(),
  /** Said of totals that by the letter fall between two grades; null = there are none. */
  gapNote: bilingual.nullable(),
});
export type PointsScoring = z.infer<typeof pointsScoring>;

export const levelTarget = z.strictObject({
  id: plainId,
  title: bilingual,
  requirements: z.array(requirement).min(1),
});
export type LevelTarget = z.infer<typeof levelTarget>;

/**
 * All or nothing: a target (chỉ tiêu) passes if all its requirements do, a criterion (tiêu chí) if all
 * its targets do, a level (mức độ) if all its criteria do. Lowest level first.
 */
export const levelsScoring = z.strictObject({
  method: z.literal('levels'),
  levels: z
    .array(z.strictObject({ id: plainId, title: bilingual, clause: text.nullable() }))
    .min(1),
  /** Whether a level also asks for the level before it. */
  cumulative: z.boolean(),
  criteria: z.array(
    z.strictObject({ id: plainId, title: bilingual, targets: z.array(levelTarget).min(1) }),
  ),
});
export type LevelsScoring = z.infer<typeof levelsScoring>;

/** The texts that say how it is scored were not read: nothing can be concluded. */
const unreadScoring = z.strictObject({ method: z.literal('unread') });

export const scoring = z.discriminatedUnion('method', [
  pointsScoring,
  levelsScoring,
  unreadScoring,
]);
