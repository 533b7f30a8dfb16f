import type { Bilingual, PartyId } from '@khuyenhoc/schemas';
import type { Interval } from '../quantity/interval.js';
import type { Reason } from '../verdict/reason.js';
import type { Verdict } from '../verdict/verdict.js';

/** Where one party stands on one commitment, on one reading of its base. */
export interface PartyResult {
  readonly party: PartyId;
  readonly name: Bilingual;
  readonly verdict: Verdict;
  /** What was counted and out of how many; null where the commitment asks for a paper. */
  readonly count: Interval | null;
  readonly base: Interval | null;
  /** How many more units of the population it takes; null where the commitment asks for a paper. */
  readonly shortfall: Interval | null;
  /** How many more in each year that is left; null where nothing is missing or no due date lies ahead. */
  readonly pacePerYear: Interval | null;
  readonly reason: Reason;
}
