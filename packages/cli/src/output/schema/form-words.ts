import type { JsonSchema } from '@khuyenhoc/schemas/json-schema';
import { shapesOf } from './shapes.js';

/** What may stand in a field, in a few words of both languages; parts are named. */
export function formWords(schema: JsonSchema): string {
  const { $ref, type, items, additionalProperties } = schema;
  if ($ref !== undefined) return $ref.replace('#/$defs/', '');
  if (schema['const'] !== undefined) return JSON.stringify(schema['const']);
  if (Array.isArray(schema['enum'])) return schema['enum'].map(String).join(' | ');
  const choice = shapesOf(schema);
  if (choice.length > 0) return [...new Set(choice.map(formWords))].join(' | ');
  if (Array.isArray(type)) return type.join(' | ');
  if (type === 'array') {
    const least =
      schema['minItems'] === undefined ? '' : ` (≥ ${JSON.stringify(schema['minItems'])})`;
    return `danh sách / list${least}: ${items ? formWords(items) : ''}`;
  }
  if (type === 'object' && typeof additionalProperties === 'object') {
    return `theo mã / by id: ${formWords(additionalProperties)}`;
  }
  return `${String(type)}${bounds(schema)}`;
}

function bounds(schema: JsonSchema): string {
  const said = (
    [
      ['minimum', '≥'],
      ['exclusiveMinimum', '>'],
      ['maximum', '≤'],
    ] as const
  ).flatMap(([key, sign]) => {
    const value = schema[key];
    const worthSaying = typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER;
    return worthSaying ? [`${sign} ${value}`] : [];
  });
  const pattern = schema['pattern'];
  // A pattern of blanks, or as long as that of a date, tells nobody anything.
  const shown = typeof pattern === 'string' && /^\^[ -~]{1,40}\$$/.test(pattern) ? pattern : '';
  return [...said, ...(shown ? [shown] : [])].map((one) => ` ${one}`).join(',');
}
