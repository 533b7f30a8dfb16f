import * as z from 'zod';
import { text } from './text.js';

/** How sure we are of a fact, and so what may be built on it. */
const certainty = z.enum(['confirmed', 'inferred', 'conflict', 'recalled', 'not-found']);
export type Certainty = z.infer<typeof certainty>;

/** The kind of text that a fact was read in. */
const evidence = z.enum([
  'legal-text',
  'portal',
  'press',
  'law-firm',
  'association',
  'academic',
  'dataset',
  'code',
  'translation',
  'draft',
  'mirror',
]);

const url = z.string().superRefine((value, ctx) => {
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/.test(value)) {
    ctx.addIssue({ code: 'custom', params: { issue: 'url-format' } });
  }
});

/** Where a fact was read: addresses, or a reference in words where no address is on record. */
export const citation = z
  .strictObject({
    certainty,
    evidence: evidence.nullable(),
    source: z.array(url),
    reference: text.optional(),
    quote: text.nullable(),
    note: text.optional(),
  })
  .superRefine((value, ctx) => {
    const claimed = value.certainty === 'confirmed' || value.certainty === 'inferred';
    if (claimed && value.source.length === 0 && value.reference === undefined) {
      ctx.addIssue({ code: 'custom', params: { issue: 'source-missing' } });
    }
  });
export type Citation = z.infer<typeof citation>;
