import * as z from 'zod';
import { basisSchema } from '../case/basis.js';
import { OPERATION_NAMES } from '../operation/operations.js';

const words = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

/** A case as it is written: documents stand in it by name. */
const written = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: words,
  basis: basisSchema,
  input: z.record(z.string(), z.unknown()),
  output: z.record(z.string(), z.unknown()),
});

/** A file of cases of one operation. */
export const caseFileSchema = z.strictObject({
  kind: z.literal('conformance-cases'),
  operation: z.enum(OPERATION_NAMES),
  cases: z.array(written).min(1),
});
