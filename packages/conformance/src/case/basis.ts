import * as z from 'zod';

/**
 * What an expected answer rests on: rules of the page docs/conformance.md, and where there is one the clause or
 * the publication that it comes from.
 */
export const basisSchema = z.strictObject({
  rules: z.array(z.string().regex(/^[a-z]+\.[0-9]+$/)).min(1),
  clause: z.string().optional(),
  source: z.array(z.string()).optional(),
});
