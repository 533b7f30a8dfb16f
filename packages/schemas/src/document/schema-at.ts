import * as z from 'zod';

/** A schema without what only wraps it; a union stands for itself. */
function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap())
    : schema;
}

/** The forms that a schema may take, unions taken apart. */
export function formsOf(schema: unknown): unknown[] {
  const plain = unwrapped(schema);
  return plain instanceof z.ZodUnion ? plain.options.flatMap(formsOf) : [plain];
}

/** The schemas of a value inside data that a schema describes, one for each form on the way to it. */
export function schemasAt(schema: unknown, path: readonly PropertyKey[]): unknown[] {
  let here: unknown[] = [schema];
  for (const key of path) {
    here = here.flatMap(formsOf).flatMap((one) => {
      if (one instanceof z.ZodArray) return [one.element];
      if (one instanceof z.ZodRecord) return [one.valueType];
      const shape: Readonly<Record<PropertyKey, unknown>> =
        one instanceof z.ZodObject ? one.shape : {};
      return Object.hasOwn(shape, key) ? [shape[key]] : [];
    });
  }
  return here.map(unwrapped);
}
