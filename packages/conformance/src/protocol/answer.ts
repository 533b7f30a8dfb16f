import * as z from 'zod';
import type { JsonObject } from '../case/conformance-case.js';

/** What an implementation answers: one line of JSON; or that it does no such thing, and why. */
export type ConformanceAnswer =
  | {
      readonly id: string;
      readonly output: JsonObject;
      /** Fields of the answer that this implementation does not work out. */
      readonly without?: readonly string[] | undefined;
    }
  | { readonly id: string; readonly skip: string };

const output = z.strictObject({
  id: z.string(),
  output: z.record(z.string(), z.json()),
  without: z.array(z.string()).optional(),
});
const skipped = z.strictObject({ id: z.string(), skip: z.string().min(1) });

/** Checks what came as an answer. */
export const answerSchema: z.ZodType<ConformanceAnswer> = z.union([output, skipped]);
