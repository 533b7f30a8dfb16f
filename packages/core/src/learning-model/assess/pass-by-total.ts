import type { Citation, Threshold } from '@khuyenhoc/schemas';
import type { AssessmentContext } from '../answer/answer.js';
import { hundredths } from '../points.js';
import { askedIn } from '../threshold.js';
import { verdictOf } from '../three-valued.js';
import type { PassRule } from './pass-rule.js';

const CODES = ['total-short', 'total-open', 'total-reached'] as const;

/** A total decides by a mark, which may be lower in some circumstance. */
export function passByTotal(atLeast: Threshold<number>, citation: Citation): PassRule {
  const marks = (context: AssessmentContext): readonly [least: number, most: number] => {
    // Two marks where it is not known which holds: certain only beyond both.
    const [one = 0, other = one] = askedIn(atLeast, context);
    return [Math.min(one, other), Math.max(one, other)];
  };
  return {
    marks,
    good: 0,
    noZero: false,
    passes: (total, context) => total >= hundredths(marks(context)[1]),
    judge: ({ low, high, points: found }, context) => {
      const [least, most] = marks(context);
      const truth = low >= hundredths(most) ? 2 : high < hundredths(least) ? 0 : 1;
      const required = least === most ? [least] : [least, most];
      const common = { verdict: verdictOf(truth), found, required, citation };
      // Decided under either mark, but not in the same way.
      if (truth === 1 && low >= hundredths(least) && high < hundredths(most)) {
        const at = typeof atLeast === 'object' ? atLeast.relief.circumstance : null;
        return { truth, reason: { code: 'circumstance-open', at, ...common } };
      }
      return { truth, reason: { code: CODES[truth], at: null, ...common } };
    },
  };
}
