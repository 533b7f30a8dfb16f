import * as z from 'zod';

/**
 * An amount of money in đồng: a whole number from 1 that JavaScript holds exactly. There is no smaller
 * coin, so a decimal is always a mistake of writing.
 */
export const dong = z.number().superRefine((value, ctx) => {
  const issue = !Number.isInteger(value)
    ? 'amount-decimal'
    : value < 1
      ? 'amount-not-positive'
      : Number.isSafeInteger(value)
        ? null
        : 'amount-too-large';
  if (issue !== null) ctx.addIssue({ code: 'custom', params: { issue } });
});
