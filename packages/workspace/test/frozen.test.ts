import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '@khuyenhoc/core';
import { DOCUMENT_KINDS, readDocument } from '@khuyenhoc/schemas';
import { LAYOUTS } from '@khuyenhoc/schemas/table';
import { afterAll, describe, expect, it } from 'vitest';
import { khuyenhocAt, temporary } from '../../cli/test/command.js';
import { ANSWERS, promised } from '../release/frozen-answers.mjs';
import { ROOT } from './packages.js';

const FROZEN = join(ROOT, 'packages/schemas/test/frozen');
const folder = temporary();
afterAll(() => rmSync(folder, { recursive: true }));

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const hash = (data: unknown) => createHash('sha256').update(canonicalJson(data)).digest('hex');

describe.each(readdirSync(FROZEN))('what was frozen in version %s', (version) => {
  const at = (name: string) => join(FROZEN, version, name);
  const contents = Object.entries(json(at('contents.json')) as Record<string, string>);
  const of = (part: string) => contents.filter(([name]) => name.startsWith(`${part}/`));

  it('is whole', () => {
    const files = ['documents', 'lines', 'tables'].flatMap((part) =>
      readdirSync(at(part)).map((name) => `${part}/${name}`),
    );
    expect(contents.map(([name]) => name).sort()).toEqual(files.sort());
    expect(contents.length).toBeGreaterThan(30);
  });

  it.each(of('documents'))('%s reads without an issue, to the same content', (name, content) => {
    const result = readDocument(readFileSync(at(name), 'utf8'));
    if (!result.ok) throw new Error(result.issues[0]?.message.en);
    expect(hash(result.document)).toBe(content);
  });

  it.each(of('lines'))('%s reads without an issue, to the same content', (name, content) => {
    const to = join(folder, 'lines.json');
    expect(khuyenhocAt(at('.'), 'convert', name, '-o', to)).toMatchObject({ err: '', status: 0 });
    expect(hash(json(to))).toBe(content);
  });

  it.each(of('tables'))('%s reads without an issue, to the same content', (name, content) => {
    const layout = name.replace(/^tables\/(.*)\.\w+$/, '$1');
    const to = join(folder, 'table.json');
    const { err, status } = khuyenhocAt(at('.'), 'import', layout, name, '-o', to);
    expect(status).toBe(0);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('0 lỗi, 0 cảnh báo')]);
    expect(hash(json(to))).toBe(content);
  });

  it.each(readdirSync(at('answers')))('%s is answered again', (name) => {
    const args = ANSWERS[name.replace('.json', '')] ?? [];
    const { out, status } = khuyenhocAt(at('.'), ...args);
    expect(status).toBe(0);
    // Fields may be added.
    expect(promised(JSON.parse(out))).toMatchObject(json(at(`answers/${name}`)) as object);
  });
});

it('the newest frozen version has every kind of document and every table', () => {
  const versions = readdirSync(FROZEN).sort(
    (a, b) => Number(b.split('.')[1]) - Number(a.split('.')[1]),
  );
  const contents = json(join(FROZEN, versions[0] ?? '', 'contents.json')) as object;
  expect(Object.keys(contents)).toEqual(
    expect.arrayContaining([
      ...DOCUMENT_KINDS.map((kind) => `documents/${kind}.json`),
      ...Object.keys(LAYOUTS).flatMap((id) => [`tables/${id}.csv`, `tables/${id}.xlsx`]),
    ]),
  );
});
