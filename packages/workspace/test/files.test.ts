import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './packages.js';

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const lines = (file: string) => read(file).trimEnd().split('\n').length;
const code = files.filter((file) => /\.(ts|js|mjs|css|html)$/.test(file));

describe('the files of the project', () => {
  it('are short: none of code over 300 lines', () => {
    expect(code.length).toBeGreaterThan(50);
    expect(code.filter((file) => lines(file) > 300)).toEqual([]);
  });

  it('are short: half of core has at most 40 lines', () => {
    const lengths = code
      .filter((file) => file.startsWith('packages/core/src'))
      .map(lines)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(40);
  });

  it('name no package registry, so any mirror will do', () => {
    // Put together here, so that this file does not hold what it looks for.
    const hosts = ['npmjs', 'yarnpkg', 'npmmirror'].map((name) => `registry.${name}.`);
    const named = files
      .filter((file) => !/\.(png|svg|xlsx)$/.test(file))
      .filter(
        (file) =>
          hosts.some((host) => read(file).includes(host)) ||
          /(tarball|resolved|registry)"?\s*[=:]\s*"?https?:\/\//i.test(read(file)),
      );
    expect(named).toEqual([]);
  });

  it('are all in composed Unicode', () => {
    const text = files.filter((file) => !/\.(png|svg|xlsx)$/.test(file));
    expect(text.filter((file) => read(file) !== read(file).normalize('NFC'))).toEqual([]);
  });

  it('give the hash of the script that was built', () => {
    const script = readFileSync(join(ROOT, 'packages/widgets/dist/khuyenhoc-widgets.js'));
    const hash = createHash('sha384').update(script).digest('base64');
    expect(read('docs/embed.md')).toContain(`integrity="sha384-${hash}"`);
  });

  it('have no dead links in the documents', () => {
    const dead = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
          .map(([, target]) => join(file, '..', target ?? ''))
          .filter((target) => !existsSync(join(ROOT, target)))
          .map((target) => `${file} → ${target}`),
      );
    expect(dead).toEqual([]);
  });
});
