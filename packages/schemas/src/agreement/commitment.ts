import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { citation } from '../primitives/citation.js';
import {
  commitmentId,
  indicatorId,
  instrumentId,
  partyId,
  populationId,
} from '../primitives/identifier.js';
import { partialDate } from '../primitives/partial-date.js';
import { requirement } from './requirement.js';

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

/** One promise of the agreement (cam kết, chỉ tiêu). `due: null` = the text states no time. */
export const commitment = z.strictObject({
  id: commitmentId,
  title: bilingual,
  indicator: indicatorId,
  stage,
  modality,
  population: populationId,
  requirement,
  /** Who owes it: every partner, all partners together, the hub, or one party by its id. */
  obligor: z.union([z.enum(['each-partner', 'joint', 'hub']), partyId]),
  /** A year alone means its last day. */
  due: z.strictObject({ on: partialDate, basis: z.enum(['stated', 'period-end']) }).nullable(),
  legalBasis: z.array(instrumentId),
  citation,
});
export type Commitment = z.infer<typeof commitment>;
