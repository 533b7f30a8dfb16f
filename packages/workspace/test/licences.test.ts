import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceTexts } from '../build/third-party.mjs';
import { ROOT } from './packages.js';

const read = (file: string) => readFileSync(join(ROOT, 'packages', file), 'utf8');
const library = {
  name: 'a-library',
  version: '1.0.0',
  license: 'MIT',
  licenseText: 'Copyright (c) its author\r\n',
  noticeText: null,
};

/** The libraries that a text gives the licences of. */
const named = (text: string) =>
  [...text.matchAll(/(?:^|<pre>)-{72}\n(\S+) \S+ \(/gm)].map(([, name]) => name ?? '');

describe('licences of libraries', () => {
  it('are given with version and text, without packages of ours', () => {
    const ours = { ...library, name: '@khuyenhoc/core', licenseText: null };
    const text = licenceTexts([{ ...library, name: 'b' }, ours, library]);
    expect(named(text)).toEqual(['a-library', 'b']);
    expect(text).toContain('a-library 1.0.0 (MIT)\n\nCopyright (c) its author\n');
  });

  it('are given in full where a library only names them, and stop the build where nobody can', () => {
    const bare = { ...library, licenseText: null };
    expect(licenceTexts([{ ...bare, license: 'Apache-2.0' }])).toContain('Grant of Patent License');
    expect(() => licenceTexts([bare])).toThrow('a-library (MIT): no licence text');
  });

  it('name every copy that stands inside docx', () => {
    const paper = createRequire(join(ROOT, 'packages/paper/package.json'));
    const code = readFileSync(paper.resolve('docx').replace(/index\.cjs$/, 'index.mjs'), 'utf8');
    const regions = code.matchAll(/^\/\/#region .*node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gm);
    const inside = [...new Set([...regions].map(([, name]) => name ?? ''))];
    expect(inside.length).toBeGreaterThan(20);
    const text = read('workspace/build/inside-docx.txt');
    expect(inside.filter((name) => !text.includes(`\n${name} (`))).toEqual([]);
  });

  it.each([
    ['widgets/dist/khuyenhoc-widgets.THIRD-PARTY.txt', ['lit-html']],
    ['widgets/dist/khuyenhoc-frames.THIRD-PARTY.txt', []],
    ['customiser/dist/khuyenhoc-embed.html', ['@lit/reactive-element', 'lit-element', 'lit-html']],
    ['office/dist/khuyenhoc.html', ['@humanwhocodes/momoa', 'docx', 'hucre', 'lit-html', 'zod']],
    ['cli/dist/command/THIRD-PARTY.txt', ['@resvg/resvg-wasm', 'commander', 'docx', 'zod']],
    ['cli/dist/command/files/khuyenhoc-widgets.THIRD-PARTY.txt', ['lit-html']],
  ])('stand in %s', (file, expected) => {
    const found = named(read(file));
    expect(found).toEqual(expect.arrayContaining(expected));
    // The command and the page for officers hold more than can be listed here.
    if (!/^(cli\/dist\/command\/T|office)/.test(file)) expect(found).toEqual(expected);
  });
});
