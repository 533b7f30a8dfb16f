import * as z from 'zod';
import { entryKind } from '../fund/entry-kind.js';
import { text } from '../primitives/text.js';

/**
 * How to read a bank statement (sao kê) as entries: the headings of its columns, and which words in the
 * description mean which kind. What no rule covers is asked about, never guessed.
 */
export const bankMappingSchema = z.strictObject({
  kind: z.literal('bank-mapping'),
  columns: z.strictObject({
    date: text,
    reference: text,
    description: text,
    credit: text,
    debit: text,
    party: text.optional(),
  }),
  rules: z.array(
    z.strictObject({ contains: text, side: z.enum(['credit', 'debit']), kind: entryKind }),
  ),
});
export type BankMapping = z.infer<typeof bankMappingSchema>;
