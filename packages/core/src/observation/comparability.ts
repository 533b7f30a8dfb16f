import type {
  Agreement,
  CalendarDate,
  Commitment,
  Observation,
  Party,
  Place,
  Population,
} from '@khuyenhoc/schemas';
import type { Reason } from '../verdict/reason.js';

/** What an observation is held against. */
export interface Standard {
  readonly commitment: Commitment;
  readonly population: Population;
  /** The day judged. */
  readonly on: CalendarDate;
  /** The first year of the agreement; null where that is not known. */
  readonly firstYear: number | null;
  /** The bodies that owe the commitment on that day. */
  readonly owing: readonly Party[];
  /** All that are or were parties. */
  readonly parties: readonly Party[];
  readonly territory: Agreement['territory'];
  /** Editions of the list of places that the user accepts besides the agreement's own. */
  readonly acceptedEditions: readonly string[];
}

/**
 * Why an observation of the same indicator cannot be held against a commitment; empty when it can.
 * Registered is not recognised, all families are not the families of officials, and the province
 * after a merger is not the one that signed.
 */
export function incomparableBecause(observation: Observation, standard: Standard): Reason[] {
  const { commitment, population, owing, territory, acceptedEditions } = standard;
  const reasons: Reason[] = [];
  const about = {
    verdict: 'incomparable',
    on: observation.on,
    citation: observation.citation,
  } as const;

  if (observation.kind !== 'size' && observation.stage !== commitment.stage) {
    const data = { found: observation.stage, required: commitment.stage };
    reasons.push({ ...about, code: 'other-stage', data });
  }
  if (
    (observation.kind === 'count' || observation.kind === 'statement') &&
    observation.population !== population.id
  ) {
    const unnamed = { vi: 'đối tượng khác', en: 'another population' };
    const data = { found: observation.populationName ?? unnamed, required: population.name };
    reasons.push({ ...about, code: 'other-base', data });
  }
  if (!samePlace(observation.place, territory, acceptedEditions)) {
    const data = { found: observation.place, required: territory };
    reasons.push({ ...about, code: 'other-territory', data });
  }
  if (observation.kind === 'count' && observation.measure === 'new-in-period') {
    reasons.push({ ...about, code: 'only-new', data: { period: observation.period ?? null } });
  }
  const { party } = observation;
  if (!owing.some((one) => one.id === party)) {
    const before = standard.parties.find((one) => one.id === party);
    const after = owing.find((one) => one.id === before?.succeededBy);
    reasons.push(
      before && after
        ? { ...about, code: 'by-predecessor', data: { before: before.name, after: after.name } }
        : { ...about, code: 'not-by-partner', data: { party } },
    );
  }
  if (observation.kind === 'statement') {
    reasons.push({ ...about, code: 'no-counts', data: { printed: observation.printed } });
  }
  return reasons;
}

function samePlace(a: Place | null, b: Place | null, accepted: readonly string[]): boolean {
  if (a === null || b === null) return a === b;
  return a.code === b.code && (a.edition === b.edition || accepted.includes(a.edition));
}
