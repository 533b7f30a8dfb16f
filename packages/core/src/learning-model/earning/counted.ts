import type { Earning } from '@khuyenhoc/schemas';
import type { Answer } from '../answer/answer.js';
import { boundsOf } from '../answer/bounds.js';
import { hundredths } from '../points.js';
import type { PointsRead } from './points-read.js';

/** So many points for each one counted, up to a maximum. */
export function countedPoints(
  { each, max }: Extract<Earning, { kind: 'count' }>,
  answer: Answer,
): PointsRead {
  const bounds = boundsOf(answer);
  if (bounds === null) return 'value-not-number';
  const [low, high] = [Math.max(0, bounds[0]), bounds[1]];
  const given = bounds.filter(Number.isFinite);
  if (!given.every((value) => Number.isSafeInteger(value) && value >= 0)) return 'count-not-whole';
  if (low > high) return 'bounds-reversed';
  const points = (count: number) => Math.min(hundredths(max), count * hundredths(each));
  return [points(low), points(high)];
}
