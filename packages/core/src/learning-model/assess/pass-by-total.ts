import type { Citation, Threshold } from '@khuyenhoc/schemas';
import { hundredths } from '../points.js';
import { askedIn } from '../threshold.js';
import { verdictOf } from '../three-valued.js';
import type { PassRule } from './pass-rule.js';

const CODES = ['total-short', 'total-open', 'total-reached'] as const;

/** A total decides by a mark, which may be lower in some circumstance. */
export function passByTotal(atLeast: Threshold<number>, citation: Citation): PassRule {
  return {
    noZero: false,
    read: true,
    passes: (total, context) => total >= hundredths(Math.max(...askedIn(atLeast, context))),
    judge: ({ low, high, points }, context) => {
      const required = askedIn(atLeast, context);
      // Two marks where it is not known which holds: certain beyond both.
      const [one = 0, other = one] = required;
      const least = hundredths(one < other ? one : other);
      const most = hundredths(one < other ? other : one);
      const truth = low >= most ? 2 : high < least ? 0 : 1;
      const verdict = verdictOf(truth);
      return {
        truth,
        reason: { code: CODES[truth], verdict, at: null, found: points, required, citation },
      };
    },
  };
}
