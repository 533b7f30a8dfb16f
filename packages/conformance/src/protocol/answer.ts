import * as z from 'zod';

const output = z.strictObject({
  id: z.string(),
  output: z.record(z.string(), z.json()),
  /** Fields of the answer that this implementation does not work out. */
  without: z.array(z.string()).optional(),
});

const skipped = z.strictObject({ id: z.string(), skip: z.string().min(1) });

/** What an implementation answers: one line of JSON; or that it does not do such a thing, and why. */
export const answerSchema = z.union([output, skipped]);
export type ConformanceAnswer = z.infer<typeof answerSchema>;
