import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { citation } from '../primitives/citation.js';
import { commitmentId, indicatorId, instrumentId, populationId } from '../primitives/identifier.js';
import { percent } from '../primitives/percent.js';

/** How far the counted thing has come: registered (đăng ký) is not recognised (công nhận). */
export const stage = z.enum([
  'established',
  'built',
  'member',
  'registered',
  'recognised',
  'become',
  'contributed',
  'awarded',
  'pilot',
  'done',
]);
export type Stage = z.infer<typeof stage>;

/** How strongly the act binds: “sẽ” is a duty, “phấn đấu” an aim whose shortfall is no breach. */
const modality = z.enum([
  'shall',
  'strive',
  'at-least',
  'universal-no-figure',
  'joint',
  'set-target',
  'as-planned',
]);
export type Modality = z.infer<typeof modality>;

/** What is asked: a share of the population, or an act that each body shows by a dated paper. */
const requirement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('share'), percent }),
  z.strictObject({ kind: z.literal('evidence') }),
]);
export type Requirement = z.infer<typeof requirement>;

/** One promise of the agreement (cam kết, chỉ tiêu). `due: null` = the text states no time. */
export const commitment = z.strictObject({
  id: commitmentId,
  title: bilingual,
  indicator: indicatorId,
  stage,
  modality,
  population: populationId,
  requirement,
  obligor: z.enum(['each-partner', 'joint']),
  due: z.strictObject({ on: calendarDate, basis: z.enum(['stated', 'period-end']) }).nullable(),
  legalBasis: z.array(instrumentId),
  citation,
});
export type Commitment = z.infer<typeof commitment>;
