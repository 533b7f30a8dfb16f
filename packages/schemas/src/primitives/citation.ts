import * as z from 'zod';
import { ownCheck, wholeText } from './own-check.js';
import { text } from './text.js';

/** How sure we are of a fact, and so what may be built on it. */
export const certainty = z.enum(['confirmed', 'inferred', 'conflict', 'recalled', 'not-found']);
export type Certainty = z.infer<typeof certainty>;

/** The kind of text that a fact was read in. */
export const evidence = z.enum([
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

// White space is written out: engines differ in what `\s` means.
const BLANKS = '\\x00-\\x20\\x7f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const URL_PATTERN = `^https?://[^/${BLANKS}]+[.][^/${BLANKS}]+(/[^${BLANKS}]*)?$`;
const URL_FORM = new RegExp(URL_PATTERN);

export const url = z.string().check(
  ownCheck(
    (value, ctx) => {
      if (!URL_FORM.test(value)) ctx.addIssue({ code: 'custom', params: { issue: 'url-format' } });
    },
    { schema: wholeText(URL_PATTERN) },
  ),
);

const SOURCE_IF_CLAIMED = {
  if: { properties: { certainty: { enum: ['confirmed', 'inferred'] } } },
  then: { anyOf: [{ properties: { source: { minItems: 1 } } }, { required: ['reference'] }] },
};

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
  .check(
    ownCheck(
      (value, ctx) => {
        const claimed = value.certainty === 'confirmed' || value.certainty === 'inferred';
        if (claimed && value.source.length === 0 && value.reference === undefined) {
          ctx.addIssue({ code: 'custom', params: { issue: 'source-missing' } });
        }
      },
      { schema: SOURCE_IF_CLAIMED },
    ),
  );
export type Citation = z.infer<typeof citation>;
