import { byMark } from './by-mark.js';
import { CATALOGUE, schemaId } from './catalogue.js';
import { convert, type JsonSchema } from './convert.js';
import { type SchemaKind, TITLES } from './titles.js';
import { fieldWords } from './words/index.js';

/** Where the words end and the list of codes begins in the description of a schema. */
export const UNSAID = 'JSON Schema không nói được / JSON Schema cannot say:';

/**
 * The JSON Schema (draft 2020-12) of one kind of document or record, with words for all its fields.
 *
 * @param examples right documents of that kind
 * @example
 * const schema = jsonSchemaOf('observations');
 * console.log(schema.$id); // 'urn:khuyenhoc:schema:observations:1'
 */
export function jsonSchemaOf(kind: SchemaKind, examples: readonly unknown[] = []): JsonSchema {
  const { schema, unsaid } = convert(CATALOGUE[kind]);
  const [vi, en, viPurpose, enPurpose] = TITLES[kind];
  const { $schema, $defs, $comment, ...rest } = schema;
  const parts = sortedParts($defs ?? {});
  const whole = byMark({ ...described(rest, [kind]), $defs: parts }, parts);
  return {
    $schema,
    $id: schemaId(kind),
    title: `${vi} / ${en}`,
    description: `${viPurpose}\n${enPurpose}\n${UNSAID} ${unsaid.join(', ') || '–'}`,
    ...($comment !== undefined && { $comment }),
    ...whole,
    ...(examples.length > 0 && { examples }),
  };
}

function sortedParts(parts: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const entries = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([name, part]) => [name, { ...words([name]), ...described(part, [name]) }]),
  );
}

function words(path: readonly string[]): { description?: string } {
  const found = fieldWords(path);
  return found ? { description: `${found.vi}\n${found.en}` } : {};
}

/** The same schema with words at every field. Lists and choices are of the field that holds them. */
function described(schema: JsonSchema, path: readonly string[]): JsonSchema {
  const inner = (one: JsonSchema) => described(one, path);
  const { properties, items, anyOf, oneOf, additionalProperties } = schema;
  const field = ([key, one]: [string, JsonSchema]): [string, JsonSchema] => {
    const at = [...path, key];
    return [key, { ...words(at), ...described(one, at) }];
  };
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(field)) }),
    ...(items && { items: inner(items) }),
    ...(anyOf && { anyOf: anyOf.map(inner) }),
    ...(oneOf && { oneOf: oneOf.map(inner) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: inner(additionalProperties),
    }),
  };
}

// Blanks that are no space look like one, or like nothing; they are written as escapes.
const UNSEEN = /[\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u3000\ufeff]/g;

/** A schema as the text of its file. */
export const schemaText = (schema: unknown): string =>
  `${JSON.stringify(schema, null, 2).replace(
    UNSEEN,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}\n`;
