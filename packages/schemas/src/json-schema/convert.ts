import * as z from 'zod';
import { saidOf } from '../primitives/own-check.js';
import { PARTS } from './parts.js';

/** A JSON Schema of draft 2020-12, as far as these tools look into it. */
export interface JsonSchema {
  [keyword: string]: unknown;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
  $defs?: Record<string, JsonSchema>;
  $ref?: string;
}

/** A zod schema as JSON Schema, with the codes of the checks that JSON Schema cannot say. */
export interface Converted {
  readonly schema: JsonSchema;
  readonly unsaid: readonly string[];
}

/**
 * Turns a schema into JSON Schema. Its own checks bring their keywords along; what they cannot say is
 * noted at the spot (`$comment`) and listed.
 */
export function convert(schema: z.ZodType): Converted {
  const unsaid = new Set<string>();
  const parts = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(PARTS)) if (part !== schema) parts.add(part, { id });
  const converted = z.toJSONSchema(schema, {
    metadata: parts,
    override: ({ zodSchema, jsonSchema }) => {
      // A plain JSON parser lets the key through, and it is the name of no field.
      if (zodSchema._zod.def.type === 'record') {
        const names = jsonSchema.propertyNames as object | undefined;
        jsonSchema.propertyNames = { ...names, not: { const: '__proto__' } };
      }
      const codes: string[] = [];
      for (const check of zodSchema._zod.def.checks ?? []) {
        const said = saidOf(check);
        for (const [key, value] of Object.entries(said?.schema ?? {})) {
          if (
            key !== 'type' &&
            JSON.stringify(jsonSchema[key] ?? value) !== JSON.stringify(value)
          ) {
            throw new Error(`${key} is said twice`);
          }
          jsonSchema[key] = value;
        }
        codes.push(...(said?.unsaid ?? []));
      }
      if (codes.length === 0) return;
      codes.forEach((code) => unsaid.add(code));
      jsonSchema['$comment'] = `Không nói được ở đây / Not said here: ${codes.join(', ')}`;
    },
  });
  return { schema: withoutIds(converted) as JsonSchema, unsaid: [...unsaid].sort() };
}

// Parts are found by their place in `$defs`; an `$id` of their own would make each a resource apart.
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, one]) => key !== 'id' || typeof one !== 'string',
  );
  return Object.fromEntries(entries.map(([key, one]) => [key, withoutIds(one)]));
}
