import * as z from 'zod';
import { ownCheck } from './own-check.js';

/** A share that an act demands, in per cent: 0 to 100, at most two decimals, so it is an exact ratio. */
export const percent = z.number().check(
  ownCheck(
    (value, ctx) => {
      if (!(value >= 0 && value <= 100)) {
        ctx.addIssue({ code: 'custom', params: { issue: 'percent-out-of-range' } });
      } else if (Number(value.toFixed(2)) !== value) {
        ctx.addIssue({ code: 'custom', params: { issue: 'percent-too-fine' } });
      }
    },
    // `multipleOf: 0.01` fails in binary fractions: 85.2 is no multiple of it to most validators.
    { schema: { minimum: 0, maximum: 100 }, unsaid: ['percent-too-fine'] },
  ),
);
