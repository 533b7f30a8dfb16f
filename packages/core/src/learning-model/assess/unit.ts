import type { Earning, PointsScoring } from '@khuyenhoc/schemas';
import { hundredths } from '../points.js';

/** The largest whole number that divides all of these; 0 of none. */
export const divisor = (values: readonly number[]): number =>
  values.reduce((a, b) => {
    while (b > 0) [a, b] = [b, a % b];
    return a;
  }, 0);

/** The hundredths that all points which a criterion gives are multiples of. */
export function unitOf(earns: Earning): number {
  switch (earns.kind) {
    case 'judged':
      return earns.step === null ? 1 : hundredths(earns.step);
    case 'proportional':
      return hundredths(earns.step);
    case 'yes-no':
      return hundredths(earns.points);
    case 'count':
      return divisor([hundredths(earns.each), hundredths(earns.max)]);
    case 'bands':
      return divisor(earns.bands.map((one) => hundredths(one.points)));
  }
}

/** The hundredths that every total of a set is a multiple of. */
export const pointsUnit = ({ criteria }: PointsScoring): number =>
  divisor(criteria.map(({ earns }) => unitOf(earns))) || 1;
