import * as z from 'zod';
import { stage } from '../agreement/commitment.js';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { citation } from '../primitives/citation.js';
import {
  commitmentId,
  indicatorId,
  observationId,
  partyId,
  plainId,
  populationId,
  readingId,
} from '../primitives/identifier.js';
import { partialDate } from '../primitives/partial-date.js';
import { place } from '../primitives/place.js';
import { quantity } from '../primitives/quantity.js';
import { text } from '../primitives/text.js';
import { reportingPeriod } from './reporting-period.js';

const common = {
  id: observationId,
  /** The party that it is a figure of (bên ký kết); null where the source speaks of the whole place. */
  party: partyId.nullable(),
  /** The unit that sent it (đơn vị báo cáo), where that is another. */
  reportingUnit: text.optional(),
  /** null = the whole country. */
  place: place.nullable(),
  /** The cut-off (số liệu tính đến ngày). */
  on: partialDate,
  period: reportingPeriod.optional(),
  /** The paper that carries it: number and day. */
  paper: z.strictObject({ number: text, on: calendarDate }).optional(),
  citation,
  /** Earlier observations that this one replaces; they are kept. */
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
  /** All there are at the cut-off (left out), or only those new in the reporting period. */
  measure: z.enum(['stock', 'new-in-period']).optional(),
  /** The rate that the source prints beside the counts, to be checked against them. */
  printedRate: z
    .strictObject({ percent: z.number().min(0), decimals: z.number().int().min(0).max(4) })
    .optional(),
  /** The figure of which this one is a part, beside others (trong đó). */
  partOf: observationId.optional(),
});

const amount = z.strictObject({
  kind: z.literal('amount'),
  ...common,
  ...base,
  indicator: indicatorId,
  stage,
  /** In whole đồng. */
  amount: quantity,
  period: reportingPeriod,
  partOf: observationId.optional(),
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
  /** The learning fund that the act is about or paid from, by the id of its ledger. */
  fund: plainId.optional(),
});

/**
 * One figure or paper as its source gives it: a count (số đếm), a printed figure without counts
 * (tỷ lệ in sẵn), the size of a population (mẫu số), or a dated paper that shows an act (minh chứng), or an amount of
 * money in a period (số tiền).
 */
export const observation = z.discriminatedUnion('kind', [count, statement, size, evidence, amount]);
export type Observation = z.infer<typeof observation>;
export type CountObservation = z.infer<typeof count>;
export type StatementObservation = z.infer<typeof statement>;
export type SizeObservation = z.infer<typeof size>;
export type AmountObservation = z.infer<typeof amount>;
export type EvidenceObservation = z.infer<typeof evidence>;
