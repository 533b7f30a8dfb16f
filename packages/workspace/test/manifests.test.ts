import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { homeAddress, homeOf, withHome } from '../release/home.mjs';
import { publishedPackages } from '../release/published.mjs';
import { PACKAGES, ROOT } from './packages.js';

const published = publishedPackages();
const names = published.map(({ manifest }) => manifest.name);
const sorted = (list: readonly string[]) => [...list].sort();

describe('the packages that are published', () => {
  it('are those that the tests of packages go through', () => {
    const folders = published.map(({ folder }) => folder.slice('packages/'.length));
    expect(sorted(folders)).toEqual(sorted(Object.values(PACKAGES)));
    expect(sorted(names)).toEqual(sorted(Object.keys(PACKAGES)));
  });

  it('carry one version, and private ones none that counts', () => {
    const config = JSON.parse(readFileSync(join(ROOT, '.changeset/config.json'), 'utf8')) as {
      fixed: string[][];
      privatePackages: { version: boolean };
    };
    // Private packages fall under the first pattern too; the second line leaves them out.
    expect(config.fixed).toEqual([['@khuyenhoc/*', 'khuyenhoc']]);
    expect(config.privatePackages.version).toBe(false);
    const outside = names.filter((name) => !/^(@khuyenhoc\/[^/]+|khuyenhoc)$/.test(name));
    expect(outside).toEqual([]);
    expect(new Set(published.map(({ manifest }) => manifest.version)).size).toBe(1);
  });

  it('come after the ones they need', () => {
    for (const [at, { manifest }] of published.entries()) {
      const needed = Object.keys(manifest.dependencies ?? {}).filter((one) => names.includes(one));
      expect(names.slice(0, at)).toEqual(expect.arrayContaining(needed));
    }
  });

  it.each(published.map(({ folder, manifest }) => [manifest.name, folder, manifest] as const))(
    '%s says what the registry asks for',
    (_, folder, manifest) => {
      expect(manifest).toMatchObject({
        description: expect.stringMatching(/.{20}/) as string,
        license: 'MIT',
        engines: { node: '>=20.19' },
        publishConfig: { access: 'public', provenance: true },
      });
      expect(manifest.keywords).toEqual(
        expect.arrayContaining(['khuyen-hoc', 'learning-society', 'vietnam']),
      );
      expect(manifest).toHaveProperty('sideEffects');
      expect(manifest.files).toContain('CHANGELOG.md');
      expect(existsSync(join(ROOT, folder, 'README.md'))).toBe(true);
    },
  );

  it('name the same home or none', () => {
    const home = homeOf(published);
    const named = published.filter(({ manifest }) => 'repository' in manifest);
    expect(named).toHaveLength(home === null ? 0 : published.length);
  });
});

describe('the home of the project', () => {
  it.each([
    ['https://code.example/khuyenhoc/khuyenhoc', 'https://code.example/khuyenhoc/khuyenhoc'],
    ['https://code.example/khuyenhoc/khuyenhoc.git', 'https://code.example/khuyenhoc/khuyenhoc'],
    ['https://code.example/nhom/khuyenhoc/', 'https://code.example/nhom/khuyenhoc'],
    ['http://code.example/khuyenhoc/khuyenhoc', null],
    ['https://me@code.example/khuyenhoc/khuyenhoc', null],
    ['https://code.example/khuyenhoc?a=b', null],
    ['https://code.example/', null],
    ['khuyenhoc', null],
  ])('of %s is %s', (text, home) => {
    expect(homeAddress(text)).toBe(home);
  });

  const home = 'https://code.example/khuyenhoc/khuyenhoc';
  const settled = published.map(({ folder, manifest }) => ({
    folder,
    manifest: withHome(manifest, folder, home),
  }));

  it('is read from what was written', () => {
    expect(homeOf(settled)).toBe(home);
    expect(settled[0]?.manifest.repository).toEqual({
      type: 'git',
      url: `git+${home}.git`,
      directory: settled[0]?.folder,
    });
  });

  it('counts only where every package names it for its own folder', () => {
    const [first, ...rest] = settled;
    if (first === undefined) throw new Error('no packages');
    const elsewhere = withHome(first.manifest, 'packages/elsewhere', home);
    expect(homeOf([{ ...first, manifest: elsewhere }, ...rest])).toBeNull();
    const other = withHome(first.manifest, first.folder, `${home}2`);
    expect(homeOf([{ ...first, manifest: other }, ...rest])).toBeNull();
  });
});
