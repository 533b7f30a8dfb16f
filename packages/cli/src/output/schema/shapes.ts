import type { JsonSchema } from '@khuyenhoc/schemas/json-schema';

/** The shapes that a value may choose from: those told apart by a field, or any others. */
export function shapesOf(schema: JsonSchema): readonly JsonSchema[] {
  const marked = ((schema['allOf'] ?? []) as { then?: JsonSchema }[]).flatMap(({ then }) =>
    then?.additionalProperties === false || then?.$ref !== undefined ? [then] : [],
  );
  return marked.length > 0 ? marked : (schema.anyOf ?? schema.oneOf ?? []);
}
