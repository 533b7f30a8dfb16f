import type { CriteriaSet } from '@khuyenhoc/schemas';
import { contentHash } from '../../receipt/content-hash.js';
import { histogram } from '../tally/histogram.js';
import { putApart } from '../tally/put-apart.js';
import { countsOf } from '../tally/tally.js';
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
  const { length } = assessed.verdict;
  const found = histogram(1);
  found.add(assessed, new Uint8Array(length), 0, length);
  return countsOf(putApart(found.outcomes(), set, assessed.gradeIds, 1), 0);
}
