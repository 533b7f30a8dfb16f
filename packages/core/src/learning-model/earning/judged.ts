import type { Earning } from '@khuyenhoc/schemas';
import type { Answer } from '../answer/answer.js';
import { boundsOf } from '../answer/bounds.js';
import { hundredths } from '../points.js';
import type { PointsRead } from './points-read.js';

/** Points given by a judge (chấm điểm), from 0 to the maximum. */
export function judgedPoints(
  { max, step }: Extract<Earning, { kind: 'judged' }>,
  answer: Answer,
): PointsRead {
  const bounds = boundsOf(answer);
  if (bounds === null) return 'points-not-number';
  const ceiling = max ?? Infinity;
  const [low, high] = bounds;
  const given = [low, high].filter(Number.isFinite);
  for (const value of given) {
    if (value < 0) return 'points-negative';
    if (value > ceiling) return 'points-above-max';
    const whole = hundredths(value);
    if (Number.isNaN(whole)) return 'points-too-fine';
    if (step !== null && whole % hundredths(step) !== 0) return 'points-off-step';
  }
  if (low > high) return 'bounds-reversed';
  if (given.length === 0 && low === high) return 'points-above-max';
  return [Math.round(Math.max(0, low) * 100), Math.round(Math.min(ceiling, high) * 100)];
}
