import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { populationId, readingId } from '../primitives/identifier.js';
import { text } from '../primitives/text.js';
import { uniqueById } from '../primitives/unique.js';

/** One way to read an ambiguous population: the parties themselves, or all the units under them. */
const populationReading = z.strictObject({
  id: readingId,
  name: bilingual,
  counts: z.enum(['parties', 'units']),
});

/**
 * The base (mẫu số) that a commitment speaks of. `size: null` = not published.
 * `overlap: may-overlap` = one person may be counted by two parties, so parties never add up.
 */
export const population = z.strictObject({
  id: populationId,
  name: bilingual,
  unit: z.enum(['body', 'person', 'family', 'community']),
  size: z.number().int().positive().nullable(),
  overlap: z.enum(['disjoint', 'may-overlap']),
  readings: z.array(populationReading).min(2).check(uniqueById('duplicate-id')).optional(),
  note: text.optional(),
});
export type Population = z.infer<typeof population>;
