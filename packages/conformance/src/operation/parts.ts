import * as z from 'zod';

/** What is asked of an implementation, and what it answers: two shapes. */
export interface Operation {
  readonly title: { readonly vi: string; readonly en: string };
  readonly input: z.ZodType;
  readonly output: z.ZodObject;
  /** Fields of the answer that are lists in any order. */
  readonly unordered?: readonly string[];
}

export const whole = z.int().min(0);

/** A count: exact, or as far as it is known. `{}` = nothing is known of it. */
export const quantity = z.union([
  whole,
  z.strictObject({ atLeast: whole.optional(), atMost: whole.optional() }),
]);

export const day = z.string();
export const percent = z.number().min(0).max(100);

/** All that a number may be; `max: null` = without bound. */
export const bounds = z.strictObject({ min: z.number(), max: z.number().nullable() });

/** Where a requirement stands. */
export const verdict = z.enum([
  'met',
  'not-met',
  'undetermined',
  'not-applicable',
  'incomparable',
  'no-rule-in-force',
]);
