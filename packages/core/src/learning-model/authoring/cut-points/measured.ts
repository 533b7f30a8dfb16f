import { requiredCount } from '../../../quantity/required-count.js';
import type { Answer } from '../../answer/answer.js';
import { shareOf } from '../../answer/share.js';
import { justBelow } from './just-below.js';

/** Where an answer that is known exactly stands against a mark; null = nowhere near, or not known exactly. */
export type Stand = 'at' | 'just-below' | null;

/** A number held against a mark. */
export function numberStand(answer: Answer, mark: number): Stand {
  if (typeof answer !== 'number') return null;
  return answer === mark ? 'at' : justBelow(answer, mark) ? 'just-below' : null;
}

/** A share held against a mark in per cent: at it is the least count that reaches it. */
export function shareStand(answer: Answer, mark: number): Stand {
  const share = shareOf(answer);
  if (typeof share === 'string') return null;
  const { count, base } = share;
  if (count.min !== count.max || base.min !== base.max || base.min === 0) return null;
  const least = requiredCount(mark, base.min);
  if (count.min === least) return 'at';
  return count.min < least && (count.min === least - 1 || (least - count.min) * 100 <= base.min)
    ? 'just-below'
    : null;
}
