import type { CriteriaRequirement } from '@khuyenhoc/schemas';
import { judgeShare } from '../../quantity/judge-share.js';
import type { Answer, AssessmentContext } from '../answer/answer.js';
import { shareOf } from '../answer/share.js';
import { askedIn, openCircumstance } from '../threshold.js';
import { truthOf, whichever } from '../three-valued.js';
import type { Fulfilment } from './fulfilment.js';

type ShareRequirement = Extract<CriteriaRequirement, { kind: 'share' }>;

/** Holds a share against what a level asks, in exact counts. */
export function fulfilShare(
  { atLeast, base, baseEnds }: ShareRequirement,
  level: string,
  answer: Answer,
  context: AssessmentContext,
): Fulfilment {
  const required = askedIn(atLeast[level] ?? 0, context);
  // A base that the law no longer knows gives neither 0 % nor 100 %.
  const { periodTo } = context;
  if (baseEnds !== null && (periodTo === undefined || periodTo > baseEnds)) {
    return { truth: 1, required, code: 'base-ended' };
  }
  if (answer === null || answer === undefined) return { truth: 1, required };
  if (askedIn(base, context).length > 1) {
    return { truth: 1, required, ...openCircumstance(base) };
  }
  const share = shareOf(answer);
  if (typeof share === 'string')
    return { truth: 1, required, fault: share, expected: '{ count, of }' };
  const judged = required.map((percent) => judgeShare(share.count, share.base, percent));
  const truths = judged.map((one) => truthOf(one.verdict));
  const truth = whichever(truths);
  const most = judged.map((one) => one.shortfall.max);
  return {
    truth: truth as 0 | 1 | 2,
    required,
    // Decided under either value, but not in the same way.
    ...(truth === 1 && !truths.includes(1) && openCircumstance(atLeast[level] ?? 0)),
    shortfall: {
      min: Math.min(...judged.map((one) => one.shortfall.min)),
      max: most.includes(null) ? null : Math.max(...most.map(Number)),
    },
  };
}
