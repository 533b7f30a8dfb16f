import type { Earning } from '@khuyenhoc/schemas';
import type { Answer } from '../answer/answer.js';
import { hundredths } from '../points.js';
import { bandPoints } from './bands.js';
import { countedPoints } from './counted.js';
import { judgedPoints } from './judged.js';
import type { PointsRead } from './points-read.js';
import { proportionalPoints } from './proportional.js';

/** The most that a criterion can earn, in hundredths; Infinity where the text was not read. */
export function mostOf(earns: Earning): number {
  if (earns.kind === 'bands') return Math.max(...earns.bands.map((one) => hundredths(one.points)));
  if (earns.kind === 'yes-no') return hundredths(earns.points);
  return earns.max === null ? Infinity : hundredths(earns.max);
}

/** The least that it can earn whatever is answered: 0, but for bands that all give something. */
export const leastOf = (earns: Earning): number =>
  earns.kind === 'bands' ? Math.min(...earns.bands.map((one) => hundredths(one.points))) : 0;

/** What an answer earns; one that is not known may earn anything that the criterion gives. */
export function pointsOf(earns: Earning, answer: Answer): PointsRead {
  if (answer === null || answer === undefined) return [leastOf(earns), mostOf(earns)];
  switch (earns.kind) {
    case 'judged':
      return judgedPoints(earns, answer);
    case 'bands':
      return bandPoints(earns, answer);
    case 'proportional':
      return proportionalPoints(earns, answer);
    case 'count':
      return countedPoints(earns, answer);
    case 'yes-no': {
      const points = hundredths(earns.points);
      if (typeof answer !== 'boolean') return 'answer-kind';
      return answer ? [points, points] : [0, 0];
    }
  }
}
