import type * as z from 'zod';

/** A check for lists: two entries with the same `id` get `issue`, placed on the second. */
export function uniqueById(issue: 'duplicate-id' | 'duplicate-party') {
  return (list: readonly { id: string }[], ctx: z.RefinementCtx): void => {
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
  };
}
