import { schemaId } from '@khuyenhoc/schemas/json-schema';
import * as z from 'zod';
import { documentKind } from '../operation/document.js';
import { OPERATIONS } from '../operation/operations.js';
import { basisSchema } from '../case/basis.js';

const words = z.strictObject({ vi: z.string(), en: z.string() });

/** A case as it is sent out: whole documents, one shape for each operation. */
const caseSchema = z.discriminatedUnion(
  'operation',
  Object.entries(OPERATIONS).map(([operation, { input, output }]) =>
    z.strictObject({
      id: z.string(),
      operation: z.literal(operation),
      title: words,
      basis: basisSchema,
      input,
      // A case may look at some fields only.
      output: output.partial(),
    }),
  ) as unknown as [z.ZodObject<{ operation: z.ZodLiteral<string> }>],
);

/** Checks one case as it stands in `cases.ndjson`. */
export const checkCase = (value: unknown): z.ZodSafeParseResult<unknown> =>
  caseSchema.safeParse(value);

/**
 * The JSON Schema (draft 2020-12) of a line of `cases.ndjson`. Documents are named by the `$id` of their own
 * JSON Schemas in `@khuyenhoc/schemas/json-schema/`.
 */
export function caseJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(caseSchema, {
    override: ({ zodSchema, jsonSchema }) => {
      const kind = documentKind(zodSchema);
      if (kind === undefined) return;
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      jsonSchema.$ref = schemaId(kind);
    },
  });
  return {
    $schema,
    $id: 'urn:khuyenhoc:conformance:case:1',
    title: 'Câu hỏi kiểm tra / Conformance case',
    ...schema,
  };
}
