import type { CriteriaSet } from '@khuyenhoc/schemas';
import { contentHash } from '../../receipt/content-hash.js';
import { countsOf } from '../tally/tally.js';
import { tallyAssessed } from '../tally/tally-columns.js';
import type { AssessedColumns } from './assessed-columns.js';

/** Counts of a summary, by name: all that a place has to send of those it has scored. */
export type ScoreCounts = Readonly<Record<string, number>>;

/** Names the rules of summaries: the sets, in the order of their days, and the grade or level asked for. */
export const rulesOf = (sets: readonly CriteriaSet[], goal: string | null = null): string =>
  contentHash({ sets: sets.map(contentHash), goal });

/**
 * Counts what `assessColumns` found of the rows of one place, as `tallyColumns` does of many.
 *
 * @example
 * summariseColumns(citizen.set, assessColumns(citizen, columns, 2));
 * // { units: 2, faults: 0, 'does-not-meet': 1, undetermined: 0, meets: 1, … }
 */
export function summariseColumns(set: CriteriaSet, assessed: AssessedColumns): ScoreCounts {
  const here = { values: new Uint8Array(assessed.verdict.length), places: 1 };
  return countsOf(tallyAssessed(set, assessed, here), 0);
}
