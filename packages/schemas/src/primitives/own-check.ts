import * as z from 'zod';

/** What JSON Schema can say of a rule, and the codes by which the rule refuses more than that. */
export interface Said {
  /** Keywords that hold for every value that the rule lets through. */
  readonly schema?: Readonly<Record<string, unknown>>;
  readonly unsaid?: readonly string[];
}

const SAID = new WeakMap<object, Said>();

/**
 * A check of our own, for `.check()`, that also knows how it is written in JSON Schema. Every check of
 * the schemas is made here, so that none can be missing from the JSON Schemas or from their list of
 * what they cannot say.
 */
export function ownCheck<Value>(
  check: (value: Value, ctx: z.core.$RefinementCtx<Value>) => void,
  said: Said,
): z.core.$ZodCheck<Value> {
  const made = z.superRefine(check);
  SAID.set(made, said);
  return made;
}

/** What was said of a check when it was made; undefined for one that {@link ownCheck} did not make. */
export const saidOf = (check: object): Said | undefined => SAID.get(check);

/**
 * Keywords for text that a pattern matches as a whole. Some engines let `$` match before a last line
 * break, so the break is forbidden apart.
 */
export const wholeText = (pattern: string): Readonly<Record<string, unknown>> => ({
  pattern,
  not: { pattern: '\\n' },
});
