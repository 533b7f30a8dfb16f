import * as z from 'zod';
import { ownCheck } from './own-check.js';

export const whole = z.number().check(
  ownCheck(
    (value, ctx) => {
      if (!Number.isSafeInteger(value) || value < 0) {
        ctx.addIssue({ code: 'custom', params: { issue: 'count-not-whole' } });
      }
    },
    { schema: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER } },
  ),
);

/**
 * A count of whole things. A hedge in the source is kept as a bound:
 * “trên 5.000” is `{ "atLeast": 5000 }`, “gần 200” is `{ "atMost": 200 }`.
 */
export const quantity = z.union([
  whole,
  z.strictObject({ atLeast: whole.optional(), atMost: whole.optional() }).check(
    ownCheck(
      (value, ctx) => {
        const { atLeast, atMost } = value;
        if (atLeast === undefined && atMost === undefined) {
          ctx.addIssue({ code: 'custom', params: { issue: 'bound-empty' } });
        } else if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
          ctx.addIssue({ code: 'custom', params: { issue: 'bound-reversed' } });
        }
      },
      { schema: { minProperties: 1 }, unsaid: ['bound-reversed'] },
    ),
  ),
]);
export type Quantity = z.infer<typeof quantity>;
