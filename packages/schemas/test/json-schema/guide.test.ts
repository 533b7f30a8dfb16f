import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from './examples.js';
import { foundPostgres } from './postgres.js';
import { foundPython } from './python.js';

const ROOT = join(import.meta.dirname, '../../../..');
const guide = readFileSync(join(ROOT, 'docs/schemas/validate.md'), 'utf8');
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\n([^\`]+)\`\`\``).exec(guide)?.[1] ?? '';

const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seed = readFileSync(join(ROOT, 'examples/tuyen-quang/observations.json'), 'utf8');
function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('the guide to validating elsewhere', () => {
  it('has a program in Python that does what it says', ({ skip }) => {
    const python = foundPython();
    if (python === null) {
      console.warn(
        'Bỏ qua: cần python3 có jsonschema. / Skipped: python3 with jsonschema is needed.',
      );
      skip();
      return;
    }
    const program = file('validate.py', block('python'));
    const schema = join(ROOT, 'packages/schemas/json-schema/observations.json');
    const run = (text: string) =>
      spawnSync(python, [program, schema, file('document.json', text)], { encoding: 'utf8' });
    expect(run(seed)).toMatchObject({ stdout: '', stderr: '', status: 0 });
    const wrong = run(
      seed.replace('"2020-08"', '"8/2020"').replace('tất cả', 'tất cả'.normalize('NFD')),
    );
    expect(wrong.status).toBe(1);
    expect(wrong.stdout).toContain("observations/0/on '8/2020' ");
    expect(wrong.stdout).toContain('observations/1/populationName/vi text-not-nfc');
  });

  it('has tables for PostgreSQL that let in what is right, and refuse what is wrong', ({
    skip,
  }) => {
    const server = foundPostgres();
    if (server === null) {
      console.warn('Bỏ qua: không có PostgreSQL. / Skipped: no PostgreSQL was found.');
      skip();
      return;
    }
    chmodSync(folder, 0o777);
    const psql = server.start(folder);
    try {
      psql(block('sql'));
      const [first = {}] = EXAMPLES.observation as Record<string, unknown>[];
      const insert = (one: unknown) =>
        psql(`insert into observation values ($json$${JSON.stringify(one)}$json$)`);
      const right = (EXAMPLES.observation as object[]).map((one, index) => ({
        ...one,
        id: `right-${index}`,
      }));
      for (const one of right) insert(one);
      const wrong = [
        [{ ...first, id: 'A' }, 'id_form'],
        [{ ...first, id: 'right-0' }, 'observation_id'],
        [{ ...first, id: 'b', kind: 'counts' }, 'kind_known'],
        [{ ...first, id: 'b', on: '1/2/2024' }, 'day_form'],
        [{ ...first, id: 'b', party: undefined }, 'party_said'],
        [{ ...first, id: 'b', place: 'x' }, 'place_said'],
        [{ ...first, id: 'b', citation: {} }, 'source_said'],
        [{ ...first, id: 'b', kind: 'count', count: -1 }, 'count_form'],
        [{ ...first, id: 'b', document: 'Hội'.normalize('NFD') }, 'text_nfc'],
      ] as const;
      for (const [one, constraint] of wrong) expect(() => insert(one)).toThrow(constraint);
    } finally {
      server.stop(folder);
    }
  });

  it('names files and commands that there are', () => {
    const kinds = JSON.parse(
      readFileSync(join(ROOT, 'packages/schemas/json-schema/index.json'), 'utf8'),
    ) as { kind: string }[];
    const named = [...guide.matchAll(/`(observations?|observations-header|ledger-[a-z]+)`/g)];
    expect(named.length).toBeGreaterThan(3);
    for (const [, kind] of named) expect(kinds.map((one) => one.kind)).toContain(kind);
    const bin = join(ROOT, 'packages/cli/bin/khuyenhoc.js');
    const out = execFileSync(process.execPath, [bin, 'schema', 'show', 'observations']);
    expect(JSON.parse(out.toString())).toHaveProperty('$id', 'urn:khuyenhoc:schema:observations:1');
  });
});
