import * as z from 'zod';
import { plainId } from './identifier.js';
import { ownCheck, wholeText } from './own-check.js';

const CODE = /^[0-9]{2}([0-9]|[0-9]{3})?$/;

/**
 * An administrative unit. Code and name alone do not name a territory: code 08 is one Tuyên Quang
 * until 2025-06-30 and a larger one after, so the edition of the list belongs to the key.
 */
export const place = z.strictObject({
  code: z.string().check(
    ownCheck(
      (value, ctx) => {
        if (!CODE.test(value)) {
          ctx.addIssue({ code: 'custom', params: { issue: 'place-code' } });
        }
      },
      { schema: wholeText(CODE.source) },
    ),
  ),
  edition: plainId,
});
export type Place = z.infer<typeof place>;
