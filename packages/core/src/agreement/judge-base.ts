import type { Observation } from '@khuyenhoc/schemas';
import type { Standard } from '../observation/comparability.js';
import { type Overlap, total } from '../quantity/total.js';
import type { Interval } from '../quantity/interval.js';
import type { Reason } from '../verdict/reason.js';
import { type Tally, tally } from '../verdict/tally.js';
import { allOf, type Verdict } from '../verdict/verdict.js';
import { judgeParty } from './judge-party.js';
import type { Reading } from './reading.js';
import { judgeTogether } from './judge-together.js';
import type { PartyResult } from './party-result.js';

/** Where a commitment stands on one reading of its base (null where there is only one). */
export interface BaseResult {
  readonly reading: Reading | null;
  /** True where each party shows a paper, false where each reports figures. */
  readonly byPapers: boolean;
  readonly verdict: Verdict;
  readonly tally: Tally;
  readonly parties: readonly PartyResult[];
  /** All parties that gave figures, together; a union has bounds where people may be in two. */
  readonly count: Interval | null;
  readonly base: Interval | null;
  readonly shortfall: Interval | null;
  /** In short; each party's own reason stands with the party. */
  readonly reason: Reason;
}

/**
 * Judges every party that owes the commitment, then all of them: each for itself, or, where a number or
 * sum is owed jointly, together.
 */
export function judgeBase(
  standard: Standard,
  observations: readonly Observation[],
  reading: Reading | null,
): BaseResult {
  const { requirement } = standard.commitment;
  const byPapers = requirement.kind === 'evidence' || reading?.counts === 'parties';
  const about = observations.filter((one) => isAbout(one, standard));
  const each = standard.owing.map((party) =>
    judgeParty(
      party,
      standard,
      about.filter((one) => one.party === party.id),
      reading,
      byPapers,
    ),
  );
  const joint = judgeTogether(standard, about, each);
  const parties = joint?.parties ?? each;
  const verdicts = parties.map((party) => party.verdict);
  const summary = tally(verdicts);
  if (joint) {
    const { count, shortfall, reason } = joint;
    const { verdict } = reason;
    return {
      reading,
      byPapers,
      verdict,
      tally: summary,
      parties,
      count,
      base: null,
      shortfall,
      reason,
    };
  }
  const verdict = allOf(verdicts);
  const reason: Reason = {
    code: 'all-parties',
    verdict,
    data: { tally: summary },
  };
  const overlap = requirement.kind === 'money' ? 'disjoint' : standard.population.overlap;
  return {
    reading,
    byPapers,
    verdict,
    tally: summary,
    parties,
    count: together(parties, (party) => party.count, overlap),
    base: together(parties, (party) => party.base, overlap),
    shortfall: byPapers
      ? null
      : total(
          parties.map((one) => one.shortfall ?? NONE),
          overlap,
        ),
    reason,
  };
}

const NONE: Interval = { min: 0, max: 0 };

function together(
  parties: readonly PartyResult[],
  pick: (party: PartyResult) => Interval | null,
  overlap: Overlap,
): Interval | null {
  const known = parties
    .map(pick)
    .filter((one) => one !== null && (one.min > 0 || one.max !== null));
  return known.length === 0 ? null : total(known as Interval[], overlap);
}

const isAbout = (one: Observation, { commitment, population }: Standard): boolean =>
  one.kind === 'size'
    ? one.population === population.id
    : one.indicator === commitment.indicator || one.offeredFor === commitment.id;
