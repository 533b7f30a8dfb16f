import type { Observation, Party } from '@khuyenhoc/schemas';
import { incomparableBecause, type Standard } from '../observation/comparability.js';
import type { Interval } from '../quantity/interval.js';
import { paceTo } from '../target/pace-to.js';
import { yearOf } from '../time/calendar-date.js';
import { lastDay } from '../time/last-day.js';
import type { Reason } from '../verdict/reason.js';
import type { Reading } from './reading.js';
import { type FiguresJudgement, judgeFigures } from './judge-figures.js';
import { judgeCount } from './judge-count.js';
import { judgeGivers } from './judge-givers.js';
import { judgeMoney } from './judge-money.js';
import { judgePapers } from './judge-papers.js';
import { judgeUniversal } from './judge-universal.js';
import type { PartyResult } from './party-result.js';

/**
 * Judges one party on one reading of the base, from its own observations of what is asked.
 *
 * @param byPapers true where the party itself is counted, so that a paper of its own shows it
 */
export function judgeParty(
  { id, name, bodies }: Party,
  standard: Standard,
  own: readonly Observation[],
  reading: Reading | null,
  byPapers: boolean,
): PartyResult {
  const { commitment } = standard;
  const usable = own.filter((one) => incomparableBecause(one, standard).length === 0);
  const refused = own.filter((one) => one.offeredFor === commitment.id && !usable.includes(one));
  const wrap = (inner: Reason): Reason => ({
    code: 'party',
    verdict: inner.verdict,
    data: { name },
    children: [inner],
  });
  const empty = { party: id, name, count: null, base: null, shortfall: null, pacePerYear: null };

  const judged = usable.filter((one) => one.kind !== 'size');
  const [refusal] = refused.flatMap((one) => incomparableBecause(one, standard));
  if (judged.length === 0 && refusal) {
    return { ...empty, verdict: 'incomparable', reason: wrap(refusal) };
  }
  if (byPapers) {
    const papers = usable.filter((one) => one.kind === 'evidence');
    // A paper of one of several unnamed bodies says nothing of the others.
    const reason: Reason =
      bodies === undefined
        ? judgePapers(commitment, papers)
        : { code: 'bodies-unnamed', verdict: 'undetermined', data: { bodies } };
    return { ...empty, verdict: reason.verdict, reason: wrap(reason) };
  }
  const { reason, ...figures } = judgeByShape(standard, usable, reading);
  const share = ['share', 'universal'].includes(commitment.requirement.kind);
  return {
    ...empty,
    ...figures,
    base: share ? figures.base : null,
    pacePerYear: reason.verdict === 'not-met' ? paceOf(standard, figures.shortfall) : null,
    verdict: reason.verdict,
    reason: wrap(reason),
  };
}

function paceOf({ commitment, on }: Standard, shortfall: Interval): Interval | null {
  const due = commitment.due === null ? null : lastDay(commitment.due.on);
  return due === null || due <= on ? null : paceTo(shortfall, on, yearOf(due));
}

/** Figures against what is asked, in the shape that it is asked in. */
function judgeByShape(
  { commitment, population, firstYear, on, owing }: Standard,
  usable: readonly Observation[],
  reading: Reading | null,
): FiguresJudgement {
  const { requirement, stage } = commitment;
  const ofReading = (one: { reading?: string | undefined }) => one.reading === reading?.id;
  const counts = usable.filter((one) => one.kind === 'count').filter(ofReading);
  const sizes = usable.filter((one) => one.kind === 'size').filter(ofReading);
  const figures = { counts, sizes, stage, population: reading?.name ?? population.name };
  if (requirement.kind === 'count') return judgeCount(counts, requirement.count, stage);
  if (requirement.kind === 'money') {
    const amounts = usable.filter((one) => one.kind === 'amount');
    const { amount, per } = requirement;
    // The givers may be many units behind one party: then its total cannot show the floor of each.
    const { size } = population;
    if (size !== null && size > owing.length)
      return judgeGivers(counts, amounts, amount, per, size);
    return judgeMoney(amounts, { amount, per, parties: 1, firstYear, on });
  }
  if (requirement.kind === 'share')
    return judgeFigures({ ...figures, percent: requirement.percent });
  return judgeUniversal(figures);
}
