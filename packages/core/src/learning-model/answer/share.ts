import { type Interval, intervalOf } from '../../quantity/interval.js';
import type { Answer } from './answer.js';
import type { AnswerFaultCode } from './fault.js';

/** A counted part of a base, both possibly known only in part. */
export interface Share {
  readonly count: Interval;
  readonly base: Interval;
}

/** The share that an answer gives, or why it gives none. A part above its base is reported, not capped. */
export function shareOf(answer: Answer): Share | AnswerFaultCode {
  if (typeof answer !== 'object' || answer === null || !('of' in answer)) return 'answer-kind';
  const count = intervalOf(answer.count);
  const base = intervalOf(answer.of);
  if (![count, base].every(isWhole)) return 'count-not-whole';
  if (base.max !== null && count.min > base.max) return 'count-above-base';
  return { count, base };
}

const isWhole = ({ min, max }: Interval): boolean =>
  Number.isSafeInteger(min) &&
  min >= 0 &&
  (max === null || (Number.isSafeInteger(max) && max >= min));
