import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, SCHEMA_KINDS, type SchemaKind } from '../../src/json-schema/index.js';
import { EXAMPLES } from './examples.js';
import { foundPython } from './python.js';
import { changes, spoilt } from './spoil.js';
import { WITNESSES } from './witnesses.js';

const folder = join(import.meta.dirname, '../../json-schema');
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
  kind: SchemaKind;
  unsaid: string[];
}[];
const unsaidBy = new Map(index.map((one) => [one.kind, one.unsaid]));
const ajv = new Ajv2020({ strict: false });
const compiled = new Map(
  SCHEMA_KINDS.map((kind) => {
    const schema = JSON.parse(readFileSync(join(folder, `${kind}.json`), 'utf8')) as object;
    return [kind, ajv.compile(schema)];
  }),
);

/** Whether an issue comes from a check that the schema lists as one that it cannot say. */
function isUnsaid(issue: z.core.$ZodIssue, listed: readonly string[]): boolean {
  if (issue.code === 'invalid_union') {
    return issue.errors.some((branch) => branch.every((one) => isUnsaid(one, listed)));
  }
  return issue.code === 'custom' && listed.includes(String(issue.params?.['issue']));
}

type Verdict = 'right' | 'wrong' | 'wrong by what is not said';

function ours(kind: SchemaKind, document: unknown): Verdict {
  // The readers refuse this key before a schema sees it (document.test.ts, lines.test.ts).
  if (JSON.stringify(document).includes('"__proto__":')) return 'wrong';
  const result = CATALOGUE[kind].safeParse(document);
  if (result.success) return 'right';
  const listed = unsaidBy.get(kind) ?? [];
  return result.error.issues.every((one) => isUnsaid(one, listed))
    ? 'wrong by what is not said'
    : 'wrong';
}

/** What a document is after it was written to a file and read again. */
const written = (document: unknown): unknown => JSON.parse(JSON.stringify(document ?? null));

describe('the schemas of zod and the JSON Schemas', () => {
  it.each(SCHEMA_KINDS)('agree on %s, by ajv', (kind) => {
    const validate = compiled.get(kind)!;
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...EXAMPLES[kind]), changes, (document, all) => {
        const data = written(spoilt(document, all));
        const verdict = ours(kind, data);
        if (verdict === 'wrong by what is not said') return;
        seen[verdict] += 1;
        expect([validate(data), data]).toEqual([verdict === 'right', data]);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(5);
  });

  it('agree on changed documents of all kinds, by a validator in Python', ({ skip }) => {
    const python = foundPython();
    if (python === null) {
      console.warn(
        'Bỏ qua: cần python3 có gói jsonschema (Debian: python3-jsonschema). / Skipped: python3 with jsonschema is needed (Debian: python3-jsonschema).',
      );
      skip();
      return;
    }
    const cases = SCHEMA_KINDS.flatMap((kind) => [
      ...EXAMPLES[kind].map((document) => ({ kind, document })),
      ...fc
        .sample(fc.tuple(fc.constantFrom(...EXAMPLES[kind]), changes), 40)
        .map(([document, all]) => ({ kind, document: written(spoilt(document, all)) })),
    ]);
    const { stdout, stderr, status } = spawnSync(
      python,
      [join(import.meta.dirname, 'validate.py'), folder],
      { input: cases.map((one) => JSON.stringify(one)).join('\n'), encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const verdicts = stdout.trim().split('\n');
    expect(verdicts.length).toBe(cases.length);
    const apart = cases.filter(({ kind, document }, place) => {
      const verdict = ours(kind, document);
      return (
        verdict !== 'wrong by what is not said' &&
        (verdicts[place] === '1') !== (verdict === 'right')
      );
    });
    expect(apart).toEqual([]);
  });
});

describe('a check that JSON Schema cannot say', () => {
  const listed = [...new Set(index.flatMap((one) => one.unsaid))].sort();

  it('has a document that only it refuses, and no other has one', () => {
    expect(WITNESSES.map(([code]) => code).sort()).toEqual(listed);
  });

  it.each(WITNESSES)('%s is refused by zod alone', (code, kind, document) => {
    const result = CATALOGUE[kind].safeParse(document);
    expect(result.error?.issues.every((one) => isUnsaid(one, [code]))).toBe(true);
    expect(unsaidBy.get(kind)).toContain(code);
    expect(compiled.get(kind)!(document)).toBe(true);
  });
});
