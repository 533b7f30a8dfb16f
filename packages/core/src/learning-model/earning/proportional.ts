import type { Earning } from '@khuyenhoc/schemas';
import type { Answer } from '../answer/answer.js';
import { shareOf } from '../answer/share.js';
import { hundredths } from '../points.js';
import type { PointsRead } from './points-read.js';

/** Points in proportion to a share, rounded down to a step: exact, by whole numbers. */
export function proportionalPoints(
  { max, step }: Extract<Earning, { kind: 'proportional' }>,
  answer: Answer,
): PointsRead {
  const share = shareOf(answer);
  if (typeof share === 'string') return share;
  const { count, base } = share;
  if (base.max === 0) return 'base-zero';
  const [most, unit] = [hundredths(max), hundredths(step)];
  const of = (part: number, whole: number) =>
    Number((BigInt(most) * BigInt(part)) / (BigInt(whole) * BigInt(unit))) * unit;
  const low = base.max === null ? 0 : of(count.min, base.max);
  const least = Math.max(base.min, count.min);
  if (count.max === null || count.max >= least || least === 0) return [low, of(1, 1)];
  return [low, of(count.max, least)];
}
