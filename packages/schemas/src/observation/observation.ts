import * as z from 'zod';
import { stage } from '../agreement/commitment.js';
import { bilingual } from '../primitives/bilingual.js';
import { citation } from '../primitives/citation.js';
import {
  commitmentId,
  indicatorId,
  observationId,
  partyId,
  populationId,
  readingId,
} from '../primitives/identifier.js';
import { partialDate } from '../primitives/partial-date.js';
import { place } from '../primitives/place.js';
import { quantity } from '../primitives/quantity.js';
import { text } from '../primitives/text.js';

const common = {
  id: observationId,
  /** Who reports (đơn vị báo cáo); null where the source speaks of the whole place. */
  party: partyId.nullable(),
  place,
  on: partialDate,
  citation,
  /** Earlier observations that this one replaces. */
  supersedes: z.array(observationId).optional(),
  /** The commitment that the reporter offers this figure for. */
  offeredFor: commitmentId.optional(),
};

/** A population by id of the agreement, or, where it is another one, by name. */
const base = { population: populationId.nullable(), populationName: bilingual.optional() };

const count = z.strictObject({
  kind: z.literal('count'),
  ...common,
  ...base,
  indicator: indicatorId,
  stage,
  reading: readingId.optional(),
  count: quantity,
  outOf: quantity.nullable(),
  figure: z.enum(['actual', 'estimated']),
});

/** Shown and never calculated with: a percentage without its counts, or a hedged one. */
const statement = z.strictObject({
  kind: z.literal('statement'),
  ...common,
  ...base,
  indicator: indicatorId,
  stage,
  printed: text,
});

const size = z.strictObject({
  kind: z.literal('size'),
  ...common,
  population: populationId,
  reading: readingId.optional(),
  size: quantity,
});

const evidence = z.strictObject({
  kind: z.literal('evidence'),
  ...common,
  indicator: indicatorId,
  stage,
  /** false: the paper says that the act has not been done. */
  happened: z.boolean(),
  document: text,
});

/**
 * One figure or paper as its source gives it: a count (số đếm), a printed figure without counts
 * (tỷ lệ in sẵn), the size of a population (mẫu số), or a dated paper that shows an act (minh chứng).
 */
export const observation = z.discriminatedUnion('kind', [count, statement, size, evidence]);
export type Observation = z.infer<typeof observation>;
export type CountObservation = z.infer<typeof count>;
export type StatementObservation = z.infer<typeof statement>;
export type SizeObservation = z.infer<typeof size>;
export type EvidenceObservation = z.infer<typeof evidence>;
