import type { CountObservation, Stage } from '@khuyenhoc/schemas';
import { latest } from '../observation/latest.js';
import { atLeast } from '../quantity/at-least.js';
import { intervalOf, sameInterval, UNKNOWN } from '../quantity/interval.js';
import type { Reason } from '../verdict/reason.js';
import type { FiguresJudgement } from './judge-figures.js';

/** Whether the figures of one party reach a number of things, such as one branch on trial. */
export function judgeCount(
  figures: readonly CountObservation[],
  required: number,
  stage: Stage,
): FiguresJudgement {
  const newest = latest(figures);
  const [first] = newest;
  if (first === undefined) {
    const reason: Reason = { code: 'number-missing', verdict: 'undetermined', data: { stage } };
    return { count: UNKNOWN, base: UNKNOWN, shortfall: { min: 0, max: required }, reason };
  }
  const found = intervalOf(first.count);
  if (newest.some((one) => !sameInterval(intervalOf(one.count), found))) {
    const data = { ids: newest.map((one) => one.id) };
    const reason: Reason = { code: 'figures-conflict', verdict: 'undetermined', data };
    return { count: found, base: UNKNOWN, shortfall: UNKNOWN, reason };
  }
  const { verdict, shortfall } = atLeast(found, required);
  const reason: Reason = {
    code: 'number-compared',
    verdict,
    data: { found, required },
    on: first.on,
    citation: first.citation,
  };
  return { count: found, base: UNKNOWN, shortfall, reason };
}
