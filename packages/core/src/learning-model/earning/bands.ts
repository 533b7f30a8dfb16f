import type { Earning } from '@khuyenhoc/schemas';
import { requiredCount } from '../../quantity/required-count.js';
import type { Answer } from '../answer/answer.js';
import { boundsOf } from '../answer/bounds.js';
import { shareOf } from '../answer/share.js';
import { hundredths } from '../points.js';
import type { PointsRead } from './points-read.js';

type Bands = Extract<Earning, { kind: 'bands' }>;
type Band = Bands['bands'][number];

/** Points by bands of a measured value; of every band that the value may lie in. */
export function bandPoints({ measure, bands }: Bands, answer: Answer): PointsRead {
  let touches: (band: Band) => boolean;
  if (measure.kind === 'number') {
    const bounds = boundsOf(answer);
    if (bounds === null) return 'value-not-number';
    const [low, high] = bounds;
    if (low > high) return 'bounds-reversed';
    touches = ({ from, below }) => high >= from && (below === null || low < below);
  } else {
    const share = shareOf(answer);
    if (typeof share === 'string') return share;
    const { count, base } = share;
    if (base.max === 0) return 'base-zero';
    // A share is at least p % when the count reaches what p % of the base requires: no division.
    touches = ({ from, below }) =>
      (count.max === null || count.max >= requiredCount(from, base.min)) &&
      (below === null || base.max === null || count.min < requiredCount(below, base.max));
  }
  const earned = bands.filter(touches).map((band) => hundredths(band.points));
  if (earned.length === 0) return 'value-outside-bands';
  return [Math.min(...earned), Math.max(...earned)];
}
