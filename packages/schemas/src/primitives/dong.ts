import * as z from 'zod';
import { ownCheck } from './own-check.js';

/**
 * An amount of money in đồng: a whole number from 1 that JavaScript holds exactly. There is no smaller
 * coin, so a decimal is always a mistake of writing.
 */
export const dong = z.number().check(
  ownCheck(
    (value, ctx) => {
      const issue = !Number.isInteger(value)
        ? 'amount-decimal'
        : value < 1
          ? 'amount-not-positive'
          : Number.isSafeInteger(value)
            ? null
            : 'amount-too-large';
      if (issue !== null) ctx.addIssue({ code: 'custom', params: { issue } });
    },
    { schema: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER } },
  ),
);
