import * as z from 'zod';
import { plainId } from './identifier.js';

/**
 * An administrative unit. Code and name alone do not name a territory: code 08 is one Tuyên Quang
 * until 2025-06-30 and a larger one after, so the edition of the list belongs to the key.
 */
export const place = z.strictObject({
  code: z.string().superRefine((value, ctx) => {
    if (!/^\d{2}(\d|\d{3})?$/.test(value)) {
      ctx.addIssue({ code: 'custom', params: { issue: 'place-code' } });
    }
  }),
  edition: plainId,
});
export type Place = z.infer<typeof place>;
