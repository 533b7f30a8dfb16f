import * as z from 'zod';

/** A share that an act demands, in per cent: 0 to 100, at most two decimals, so it is an exact ratio. */
export const percent = z.number().superRefine((value, ctx) => {
  if (!(value >= 0 && value <= 100)) {
    ctx.addIssue({ code: 'custom', params: { issue: 'percent-out-of-range' } });
  } else if (Number(value.toFixed(2)) !== value) {
    ctx.addIssue({ code: 'custom', params: { issue: 'percent-too-fine' } });
  }
});
