import type { Bilingual, CountObservation, SizeObservation, Stage } from '@khuyenhoc/schemas';
import { latest } from '../observation/latest.js';
import { type Interval, intervalOf, isExact, sameInterval, UNKNOWN } from '../quantity/interval.js';
import { judgeShare } from '../quantity/judge-share.js';
import type { Reason } from '../verdict/reason.js';

/** Figures of one party for one share, and what they are to reach. */
export interface ShareFigures {
  readonly counts: readonly CountObservation[];
  readonly sizes: readonly SizeObservation[];
  readonly stage: Stage;
  readonly population: Bilingual;
  readonly percent: number;
}

export interface FiguresJudgement {
  readonly count: Interval;
  readonly base: Interval;
  readonly shortfall: Interval;
  readonly reason: Reason;
}

/** Whether the figures of one party reach the share, with what is missing where they do not tell. */
export function judgeFigures(figures: ShareFigures): FiguresJudgement {
  const { stage, population, percent } = figures;
  const counts = latest(figures.counts);
  const sizes = latest(figures.sizes);
  const [newest] = counts;
  const size = sizes[0] ? intervalOf(sizes[0].size) : UNKNOWN;
  const count = newest ? intervalOf(newest.count) : UNKNOWN;
  const outOf = newest?.outOf ?? null;
  const base = outOf === null ? size : intervalOf(outOf);
  const open = (reason: Reason): FiguresJudgement => ({
    count,
    base,
    shortfall: UNKNOWN,
    reason,
  });

  if (disagree(counts.map((one) => intervalOf(one.count))) || disagree(counts.map(outOfInterval))) {
    const data = { ids: counts.map((one) => one.id) };
    return open({ code: 'figures-conflict', verdict: 'undetermined', data });
  }
  if (newest === undefined) {
    const missing: Reason = {
      code: 'count-missing',
      verdict: 'undetermined',
      data: { stage, population },
      children: [baseReason(base, population, sizes[0])],
    };
    return { ...open(missing), shortfall: judgeShare(count, base, percent).shortfall };
  }
  const about = { on: newest.on, citation: newest.citation };
  if (base.max !== null && count.min > base.max) {
    const data = { count, base };
    return open({ code: 'count-above-base', verdict: 'undetermined', data, ...about });
  }
  const { verdict, shortfall } = judgeShare(count, base, percent);
  const data = { count, base, percent, estimated: newest.figure === 'estimated' };
  const unsure = verdict === 'undetermined' && !isExact(base);
  const reason: Reason = {
    code: 'share-compared',
    verdict,
    data,
    ...about,
    ...(unsure && { children: [baseReason(base, population, sizes[0])] }),
  };
  return { count, base, shortfall, reason };
}

function baseReason(
  base: Interval,
  population: Bilingual,
  size: SizeObservation | undefined,
): Reason {
  if (base.min === 0 && base.max === null) {
    return { code: 'base-missing', verdict: 'undetermined', data: { population } };
  }
  return {
    code: 'base-bounded',
    verdict: 'undetermined',
    data: { population, base },
    ...(size && { on: size.on, citation: size.citation }),
  };
}

const outOfInterval = (one: CountObservation): Interval =>
  one.outOf === null ? UNKNOWN : intervalOf(one.outOf);

const disagree = (intervals: readonly Interval[]): boolean => {
  const [first] = intervals;
  return first !== undefined && intervals.some((one) => !sameInterval(one, first));
};
