import type { Agreement, Commitment, Observation, Party, Population } from '@khuyenhoc/schemas';
import type { Reason } from '../verdict/reason.js';

/** What an observation is held against. */
export interface Standard {
  readonly commitment: Commitment;
  readonly population: Population;
  /** The bodies that owe the commitment. */
  readonly owing: readonly Party[];
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
  const { code, edition } = observation.place;
  const sameEdition = edition === territory.edition || acceptedEditions.includes(edition);
  if (code !== territory.code || !sameEdition) {
    const data = {
      found: `${code} (${edition})`,
      required: `${territory.code} (${territory.edition})`,
    };
    reasons.push({ ...about, code: 'other-territory', data });
  }
  const { party } = observation;
  if (!owing.some((one) => one.id === party)) {
    reasons.push({ ...about, code: 'not-by-partner', data: { party } });
  }
  if (observation.kind === 'statement') {
    reasons.push({ ...about, code: 'no-counts', data: { printed: observation.printed } });
  }
  return reasons;
}
