import * as z from 'zod';
import { plainId } from '../primitives/identifier.js';

/**
 * A value that an act asks for, and the easier one it asks for in a circumstance (vùng khó khăn):
 * `80`, or `{ "ordinary": 80, "relief": { "circumstance": "disadvantaged-area", "value": 70 } }`.
 */
export const threshold = <Value extends z.ZodType>(
  value: Value,
): z.ZodUnion<
  readonly [
    Value,
    z.ZodObject<
      {
        ordinary: Value;
        relief: z.ZodObject<{ circumstance: typeof plainId; value: Value }, z.core.$strict>;
      },
      z.core.$strict
    >,
  ]
> =>
  z.union([
    value,
    z.strictObject({
      ordinary: value,
      relief: z.strictObject({ circumstance: plainId, value }),
    }),
  ]);

export type Threshold<Value> =
  | Value
  | {
      readonly ordinary: Value;
      readonly relief: { readonly circumstance: string; readonly value: Value };
    };
