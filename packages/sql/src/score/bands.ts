import { hundredths } from '@khuyenhoc/core';
import type { Earning } from '@khuyenhoc/schemas';
import type { Branch, Expr } from '../tree/expr.js';
import { integer, number } from '../tree/leaf.js';
import { and, compare, not } from '../tree/logic.js';
import { reachesPercent } from './share.js';

type Bands = Extract<Earning, { kind: 'bands' }>;

const rising = ({ bands }: Bands): Bands['bands'] => [...bands].sort((a, b) => a.from - b.from);

/** Whether some value lies in two bands. */
export const overlap = (earns: Bands): boolean =>
  rising(earns).some((band, i, all) => {
    const next = all[i + 1];
    return next !== undefined && (band.below === null || band.below > next.from);
  });

/** The points of bands, from the highest down: what lies in a better one is decided before. */
export function bandBranches(earns: Bands, value: Expr, of: Expr): readonly Branch[] {
  const reached = (mark: number): Expr =>
    earns.measure.kind === 'share'
      ? reachesPercent(value, of, mark)
      : compare(value, '>=', number(mark));
  const bands = rising(earns);
  return bands
    .map((band, i): Branch => {
      const ends = band.below === null || bands[i + 1]?.from === band.below;
      const under = ends ? [] : [not(reached(band.below ?? 0))];
      return { when: and(reached(band.from), ...under), then: integer(hundredths(band.points)) };
    })
    .reverse();
}
