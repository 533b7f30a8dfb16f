import type * as z from 'zod';
import type { OperationName } from '../operation/operations.js';
import type { basisSchema } from './basis.js';

/** A value of JSON, as it is sent and answered. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** One question with the answer that every implementation must give. */
export interface ConformanceCase {
  /** Unique in the kit: `share.judge/exactly-reached`. */
  readonly id: string;
  readonly operation: OperationName;
  /** What it looks at, in both languages. */
  readonly title: { readonly vi: string; readonly en: string };
  readonly basis: z.infer<typeof basisSchema>;
  readonly input: JsonObject;
  /** The fields that must come out; others of the operation are not looked at. */
  readonly output: JsonObject;
}
