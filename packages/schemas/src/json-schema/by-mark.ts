import type { JsonSchema } from './convert.js';

/**
 * The same schema with each choice between objects that a constant field tells apart written as
 * `if` … `then`. A validator then blames the field that is wrong; of `oneOf` it could only say that no
 * shape fits.
 *
 * @param parts where `$ref` leads
 */
export function byMark(schema: JsonSchema, parts: Record<string, JsonSchema>): JsonSchema {
  const inner = (one: JsonSchema) => byMark(one, parts);
  const all = (some: Record<string, JsonSchema>) =>
    Object.fromEntries(Object.entries(some).map(([key, one]) => [key, inner(one)]));
  const { properties, items, anyOf, oneOf, additionalProperties, $defs, ...rest } = schema;
  return {
    ...rest,
    ...(oneOf && chosen(oneOf.map(inner), parts)),
    ...(properties && { properties: all(properties) }),
    ...(items && { items: inner(items) }),
    ...(anyOf && { anyOf: anyOf.map(inner) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object'
          ? inner(additionalProperties)
          : additionalProperties,
    }),
    ...($defs && { $defs: all($defs) }),
  };
}

function chosen(shapes: JsonSchema[], parts: Record<string, JsonSchema>): JsonSchema {
  const fields = shapes.map((shape) => {
    const whole = shape.$ref === undefined ? shape : parts[shape.$ref.replace('#/$defs/', '')];
    return whole?.properties ?? {};
  });
  const valuesOf = (key: string) => fields.map((one) => one[key]?.['const']);
  const mark = Object.keys(fields[0] ?? {}).find((key) => {
    const values = valuesOf(key);
    return !values.includes(undefined) && new Set(values).size === values.length;
  });
  if (mark === undefined) return { oneOf: shapes };
  const description = fields[0]?.[mark]?.['description'];
  const values = valuesOf(mark);
  return {
    type: 'object',
    properties: { [mark]: { ...(description !== undefined && { description }), enum: values } },
    required: [mark],
    allOf: shapes.map((shape, index) => ({
      if: { properties: { [mark]: { const: values[index] } } },
      then: shape,
    })),
  };
}
