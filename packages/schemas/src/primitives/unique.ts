import type * as z from 'zod';
import { ownCheck } from './own-check.js';

/** A check for lists: two entries with the same `id` get `issue`, placed on the second. */
export function uniqueById(
  issue: 'duplicate-id' | 'duplicate-party',
): z.core.$ZodCheck<readonly { id: string }[]> {
  return ownCheck(
    (list, ctx) => {
      const first = new Map<string, number>();
      list.forEach(({ id }, index) => {
        const earlier = first.get(id);
        if (earlier === undefined) first.set(id, index);
        else {
          ctx.addIssue({
            code: 'custom',
            path: [index, 'id'],
            params: { issue, place: `[${earlier}]` },
          });
        }
      });
    },
    { unsaid: [issue] },
  );
}
