import type { JsonSchema } from '@khuyenhoc/schemas/json-schema';
import { formWords } from './form-words.js';
import { meaning } from './meaning.js';
import { shapesOf } from './shapes.js';

/** A field: its path, form, whether it must be there, and its meaning in both languages. */
export type FieldRow = readonly [
  path: string,
  form: string,
  needed: string,
  vi: string,
  en: string,
];

/** The fields of an object, those of objects within it under their paths; a list is marked `[]`. */
export function fieldRows(schema: JsonSchema, path = ''): FieldRow[] {
  const needed = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([key, one]) => {
    const at = path + key;
    const [vi, en] = meaning(one);
    const row: FieldRow = [at, formWords(one), needed.has(key) ? '✓' : '', vi, en];
    return [row, ...innerRows(one, at)];
  });
}

function innerRows(schema: JsonSchema, path: string): FieldRow[] {
  if (schema.items) return innerRows(schema.items, `${path}[]`);
  const shapes = shapesOf(schema);
  if (schema.properties && shapes.length === 0) return fieldRows(schema, `${path}.`);
  const seen = new Map<string, FieldRow>();
  for (const choice of shapes) {
    for (const row of innerRows(choice, path)) seen.set(row.join('\n'), row);
  }
  return [...seen.values()];
}
