import type { AmountObservation, CountObservation } from '@khuyenhoc/schemas';
import { intervalOf } from '../quantity/interval.js';
import type { Figure } from './figure.js';

/** An observation as a figure to be checked; a named base that is not of the agreement keeps its name. */
export function figureOf(observation: CountObservation | AmountObservation): Figure {
  const { id, indicator, stage, place, party, on } = observation;
  const base = observation.population ?? observation.populationName?.vi ?? null;
  const common = { id, indicator, stage, base, place, by: party, on };
  if (observation.kind === 'amount') {
    const count = intervalOf(observation.amount);
    return { ...common, measure: 'flow', count, outOf: null, rate: null };
  }
  const { count, outOf, measure, printedRate } = observation;
  return {
    ...common,
    measure: measure === 'new-in-period' ? 'flow' : 'stock',
    count: intervalOf(count),
    outOf: outOf === null ? null : intervalOf(outOf),
    rate: printedRate ?? null,
  };
}
