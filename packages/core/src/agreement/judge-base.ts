import type { Observation, Party, Population } from '@khuyenhoc/schemas';
import { incomparableBecause, type Standard } from '../observation/comparability.js';
import { type Overlap, total } from '../quantity/total.js';
import type { Interval } from '../quantity/interval.js';
import type { Reason } from '../verdict/reason.js';
import { type Tally, tally } from '../verdict/tally.js';
import { allOf, type Verdict } from '../verdict/verdict.js';
import { judgeFigures } from './judge-figures.js';
import { judgePapers } from './judge-papers.js';
import type { PartyResult } from './party-result.js';

export type Reading = NonNullable<Population['readings']>[number];

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

/** Judges every party that owes the commitment, then all of them together. */
export function judgeBase(
  standard: Standard,
  observations: readonly Observation[],
  reading: Reading | null,
): BaseResult {
  const { requirement } = standard.commitment;
  const byPapers = requirement.kind === 'evidence' || reading?.counts === 'parties';
  const about = observations.filter((one) => isAbout(one, standard));
  const parties = standard.owing.map((party) =>
    judgeParty(
      party,
      standard,
      about.filter((one) => one.party === party.id),
      reading,
      byPapers,
    ),
  );
  const verdicts = parties.map((party) => party.verdict);
  const verdict = allOf(verdicts);
  const summary = tally(verdicts);
  const reason: Reason = {
    code: 'all-parties',
    verdict,
    data: { tally: summary },
  };
  const { overlap } = standard.population;
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

function judgeParty(
  { id, name }: Party,
  standard: Standard,
  own: readonly Observation[],
  reading: Reading | null,
  byPapers: boolean,
): PartyResult {
  const { commitment, population } = standard;
  const usable = own.filter((one) => incomparableBecause(one, standard).length === 0);
  const refused = own.filter((one) => one.offeredFor === commitment.id && !usable.includes(one));
  const wrap = (inner: Reason): Reason => ({
    code: 'party',
    verdict: inner.verdict,
    data: { name },
    children: [inner],
  });
  const empty = { party: id, name, count: null, base: null, shortfall: null };

  const judged = usable.filter((one) => one.kind !== 'size');
  const [refusal] = refused.flatMap((one) => incomparableBecause(one, standard));
  if (judged.length === 0 && refusal) {
    return { ...empty, verdict: 'incomparable', reason: wrap(refusal) };
  }
  if (byPapers || commitment.requirement.kind !== 'share') {
    const reason = judgePapers(
      commitment,
      usable.filter((one) => one.kind === 'evidence'),
    );
    return { ...empty, verdict: reason.verdict, reason: wrap(reason) };
  }
  const ofReading = (one: { reading?: string | undefined }) => one.reading === reading?.id;
  const { reason, ...figures } = judgeFigures({
    counts: usable.filter((one) => one.kind === 'count').filter(ofReading),
    sizes: usable.filter((one) => one.kind === 'size').filter(ofReading),
    stage: commitment.stage,
    population: reading?.name ?? population.name,
    percent: commitment.requirement.percent,
  });
  return { ...empty, ...figures, verdict: reason.verdict, reason: wrap(reason) };
}

const isAbout = (one: Observation, { commitment, population }: Standard): boolean =>
  one.kind === 'size'
    ? one.population === population.id
    : one.indicator === commitment.indicator || one.offeredFor === commitment.id;
