import * as z from 'zod';
import { ownCheck } from '../primitives/own-check.js';

/** Points of a criteria set: from 0, at most two decimals, so that sums are exact in hundredths. */
export const points = z.number().check(
  ownCheck(
    (value, ctx) => {
      if (!(value >= 0 && value <= 1_000_000) || Math.round(value * 100) / 100 !== value) {
        ctx.addIssue({ code: 'custom', params: { issue: 'points-form' } });
      }
    },
    { schema: { minimum: 0, maximum: 1_000_000 }, unsaid: ['points-form'] },
  ),
);

/** A step of points, or points for each one: as points, but not 0. */
export const someOfPoints = points.check(
  ownCheck(
    (value, ctx) => {
      if (value === 0) ctx.addIssue({ code: 'custom', params: { issue: 'points-zero' } });
    },
    { schema: { exclusiveMinimum: 0 } },
  ),
);
