import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@khuyenhoc/schemas';
import { jsonSchemaOf, SCHEMA_KINDS } from '@khuyenhoc/schemas/json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { caseJsonSchema, checkCase } from '../src/make/case-schema.js';
import { loadCases, OPERATION_NAMES } from '../src/index.js';
import type { Json } from '../src/index.js';

const ROOT = join(import.meta.dirname, '../../..');
const cases = loadCases();
const rulesOf = (page: string) =>
  [...readFileSync(join(ROOT, 'docs', page), 'utf8').matchAll(/\*\*([a-z]+\.\d+)\*\*/g)].map(
    ([, rule]) => rule,
  );

/** Every document in a question, whole. */
function documentsIn(value: Json): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && 'kind' in value && 'citation' in value) return [value];
  const own =
    !Array.isArray(value) && ['fund', 'fund-ledger'].includes(String((value as never)['kind']));
  return own ? [value] : Object.values(value).flatMap((one) => documentsIn(one as Json));
}

describe('the cases', () => {
  it('are of the shapes that they are said to be', () => {
    const wrong = cases.flatMap((one) => {
      const checked = checkCase(JSON.parse(JSON.stringify(one)));
      return checked.success ? [] : [`${one.id}: ${checked.error.message}`];
    });
    expect(wrong).toEqual([]);
  });

  it('have a name each, and every operation has some', () => {
    expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length);
    const asked = new Set(cases.map((one) => one.operation));
    expect(OPERATION_NAMES.filter((one) => !asked.has(one))).toEqual([]);
  });

  it('ask with right documents', () => {
    // What is made up to stand between two acts has no source, which only the rulebook must have.
    const unsourced = ['source-missing', 'rule-not-confirmed'];
    const texts = new Set(
      cases.flatMap((one) => documentsIn(one.input)).map((one) => JSON.stringify(one)),
    );
    expect(texts.size).toBeGreaterThan(50);
    const wrong = [...texts].flatMap((text) => {
      const read = readDocument(text);
      if (read.ok) return [];
      return read.issues
        .filter((one) => !unsourced.includes(one.code))
        .map((one) => `${one.code} ${one.path.join('.')} ${text.slice(0, 80)}`);
    });
    expect(wrong).toEqual([]);
  });

  it('rest on rules of the page, and every rule has cases', () => {
    const rules = rulesOf('conformance.md');
    expect(rules.length).toBeGreaterThan(70);
    expect(new Set(rules).size).toBe(rules.length);
    const tested = new Set(cases.flatMap((one) => one.basis.rules));
    expect([...tested].filter((one) => !rules.includes(one))).toEqual([]);
    expect(rules.filter((one) => one !== undefined && !tested.has(one))).toEqual([]);
  });

  it('are explained by the same rules in Vietnamese', () => {
    expect(rulesOf('conformance.vi.md')).toEqual(rulesOf('conformance.md'));
  });

  it('pass the JSON Schema that goes with them', () => {
    const ajv = new Ajv2020({ strict: false });
    for (const kind of SCHEMA_KINDS) ajv.addSchema(jsonSchemaOf(kind));
    const validate = ajv.compile(caseJsonSchema());
    // The schema of documents is tried where it stands; here some of each operation are enough.
    const some = OPERATION_NAMES.flatMap((name) =>
      cases.filter((one) => one.operation === name).slice(0, 5),
    );
    const wrong = some.filter((one) => !validate(JSON.parse(JSON.stringify(one))));
    expect(wrong.map((one) => one.id)).toEqual([]);
    expect(validate({ ...some[0], output: { verdict: 'perhaps' } })).toBe(false);
  });
});
