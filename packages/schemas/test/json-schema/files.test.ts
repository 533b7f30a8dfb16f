import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import {
  CATALOGUE,
  isRecordKind,
  jsonSchemaOf,
  SCHEMA_KINDS,
  schemaId,
  schemaText,
  TITLES,
} from '../../src/json-schema/index.js';
import type { JsonSchema } from '../../src/json-schema/convert.js';
import { UNSAID } from '../../src/json-schema/json-schema-of.js';
import { PARTS } from '../../src/json-schema/parts.js';
import { AREAS, wordsKey } from '../../src/json-schema/words/index.js';
import { saidOf } from '../../src/primitives/own-check.js';
import { EXAMPLES } from './examples.js';

const folder = join(import.meta.dirname, '../../json-schema');

/** All that is below a schema, with the path of fields that leads there. */
function fields(schema: JsonSchema, path: string[], use: (at: string[], one: JsonSchema) => void) {
  for (const [key, one] of Object.entries(schema.properties ?? {})) {
    use([...path, key], one);
    fields(one, [...path, key], use);
  }
  const { items, additionalProperties, anyOf = [], oneOf = [], $defs = {} } = schema;
  const shapes = ((schema['allOf'] ?? []) as { then?: JsonSchema }[]).map(({ then }) => then);
  const whole = shapes.filter((one) => one?.additionalProperties === false);
  for (const one of [items, additionalProperties, ...anyOf, ...oneOf, ...whole]) {
    if (typeof one === 'object') fields(one, path, use);
  }
  for (const [name, part] of Object.entries($defs)) {
    use([name], part);
    fields(part, [name], use);
  }
}

// The files are made again by running these tests with -u.
describe('the JSON Schema files', () => {
  it.each(SCHEMA_KINDS)('%s is as the schemas have it', async (kind) => {
    const text = schemaText(jsonSchemaOf(kind, EXAMPLES[kind]));
    await expect(text).toMatchFileSnapshot(join(folder, `${kind}.json`));
  });

  it('are listed', async () => {
    const index = SCHEMA_KINDS.map((kind) => {
      const [vi, en] = TITLES[kind];
      const form = isRecordKind(kind) ? 'record' : 'document';
      const unsaid = String(jsonSchemaOf(kind)['description']).split(`${UNSAID} `)[1] ?? '';
      const codes = unsaid === '–' ? [] : unsaid.split(', ');
      const file = `${kind}.json`;
      return { kind, form, $id: schemaId(kind), file, title: { vi, en }, unsaid: codes };
    });
    await expect(schemaText(index)).toMatchFileSnapshot(join(folder, 'index.json'));
  });

  it('are of no other kinds', () => {
    const names = [...SCHEMA_KINDS.map((kind) => `${kind}.json`), 'index.json'];
    expect(readdirSync(folder).sort()).toEqual(names.sort());
  });

  it.each(SCHEMA_KINDS)('%s is draft 2020-12 by the strict reading of ajv', (kind) => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
    const schema = jsonSchemaOf(kind, EXAMPLES[kind]);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  it.each(SCHEMA_KINDS)('%s has right examples', (kind) => {
    expect(EXAMPLES[kind].length).toBeGreaterThan(0);
    for (const example of EXAMPLES[kind]) {
      expect(CATALOGUE[kind].safeParse(example).error?.issues).toBeUndefined();
    }
  });
});

describe('the words', () => {
  const used = new Set<string>();
  it.each(SCHEMA_KINDS)('say in two languages what each field of %s means', (kind) => {
    const missing: string[] = [];
    fields(jsonSchemaOf(kind), [kind], (path, one) => {
      used.add(wordsKey(path) ?? '');
      if (!/^.{2,}\n.{2,}$/.test(String(one['description']))) missing.push(path.join('.'));
    });
    // A choice of shapes is named at its fields.
    const shapes = missing.filter((path) => path.includes('.') || !(path in PARTS));
    expect(shapes).toEqual([]);
  });

  it('are all used, and said once', () => {
    const all = AREAS.flatMap((area) => Object.keys(area));
    expect(all.filter((key) => !used.has(key))).toEqual([]);
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  });
});

describe('checks of our own', () => {
  it('all know how they are said in JSON Schema', () => {
    const seen = new Set<unknown>();
    const strange: string[] = [];
    let known = 0;
    const visit = (one: z.core.$ZodType): void => {
      if (seen.has(one)) return;
      seen.add(one);
      for (const check of one._zod.def.checks ?? []) {
        if (check._zod.def.check !== 'custom') continue;
        if (saidOf(check) === undefined) strange.push(one._zod.def.type);
        else known += 1;
      }
      for (const value of Object.values(one._zod.def)) look(value);
    };
    const look = (value: unknown): void => {
      if (value instanceof z.core.$ZodType) visit(value);
      else if (Array.isArray(value)) value.forEach(look);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
    };
    for (const schema of Object.values(CATALOGUE)) visit(schema);
    expect(strange).toEqual([]);
    expect(known).toBeGreaterThan(40);
  });
});
