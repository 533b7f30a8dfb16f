import * as z from 'zod';
import { plainId } from '../primitives/identifier.js';
import { text } from '../primitives/text.js';

/** The list of bases (denominators) that targets speak of, each with its meaning. */
export const basesSchema = z.strictObject({
  kind: z.literal('bases'),
  bases: z.array(z.strictObject({ id: plainId, meaning: text })),
});
export type Bases = z.infer<typeof basesSchema>;
