import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { homeObstacles, versionObstacles } from '../release/checks.mjs';
import { homeOf, withHome, writeHome } from '../release/home.mjs';
import { publishAll, type Registry } from '../release/publish.mjs';
import { publishedPackages } from '../release/published.mjs';
import { type Tarball, tarballFaults } from '../release/tarballs.mjs';
import { ROOT } from './packages.js';

const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-release-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tarball = (name: string, integrity = `sha512-${name}`): Tarball => ({
  name,
  version: '1.0.0',
  file: `${name}.tgz`,
  size: 1,
  integrity,
});

/** A registry in memory, which refuses some packages. */
function shelf(refused: readonly string[] = [], there: Record<string, string> = {}) {
  const uploads: string[] = [];
  const registry: Registry = {
    address: () => 'memory',
    integrityOf: ({ name }) => there[name] ?? null,
    upload({ name, integrity }) {
      if (refused.includes(name)) return false;
      uploads.push(name);
      there[name] = integrity;
      return true;
    },
  };
  return { registry, uploads, there };
}

describe('publishing', () => {
  const all = ['a', 'b', 'c'].map((name) => tarball(name));

  it('stops at the first that fails, and goes on there when started again', () => {
    const said: string[] = [];
    const first = shelf(['b']);
    expect(publishAll(all, first.registry, (line) => said.push(line))).toBe(false);
    expect(first.uploads).toEqual(['a']);
    expect(said.at(-1)).toContain('✗ b@1.0.0');

    const again = shelf([], first.there);
    expect(publishAll(all, again.registry, (line) => said.push(line))).toBe(true);
    expect(again.uploads).toEqual(['b', 'c']);
  });

  it('says where what is there has other bytes', () => {
    const said: string[] = [];
    const { registry, uploads } = shelf([], { a: 'sha512-a', b: 'sha512-other', c: 'sha512-c' });
    expect(publishAll(all, registry, (line) => said.push(line))).toBe(true);
    expect(uploads).toEqual([]);
    expect(said.map((line) => /sha512-\S+/.exec(line)?.[0])).toEqual([
      undefined,
      'sha512-other',
      undefined,
    ]);
  });
});

describe('what stands in the way of a release', () => {
  const home = 'https://code.example/khuyenhoc/khuyenhoc';
  const settled = publishedPackages().map(({ folder: own, manifest }) => ({
    folder: own,
    manifest: withHome(manifest, own, home),
  }));
  const words = (list: readonly { readonly en: string }[]) => list.map((one) => one.en);
  const github = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://code.example/token',
    GITHUB_SERVER_URL: 'https://code.example',
    GITHUB_REPOSITORY: 'khuyenhoc/khuyenhoc',
  };

  it('is no home, nobody who vouches for it, or another home', () => {
    const homeless = settled.map(({ folder: own, manifest }) => {
      const { repository, ...rest } = manifest;
      expect(repository?.directory).toBe(own);
      return { folder: own, manifest: rest };
    });
    expect(words(homeObstacles(homeless, github))).toEqual([expect.stringMatching(/--home/)]);
    expect(words(homeObstacles(settled, {}))).toEqual([expect.stringMatching(/id-token/)]);
    expect(homeObstacles(settled, github)).toEqual([]);
    expect(homeObstacles(settled, { SIGSTORE_ID_TOKEN: 'token', CI_PROJECT_URL: home })).toEqual(
      [],
    );
    const fork = { ...github, GITHUB_REPOSITORY: 'somebody/khuyenhoc' };
    expect(words(homeObstacles(settled, fork))).toEqual([
      expect.stringContaining('which is not https://code.example/khuyenhoc/khuyenhoc'),
    ]);
  });

  it('is a change that waits, a version not told, or two versions', () => {
    const root = join(folder, 'versions');
    mkdirSync(join(root, '.changeset'), { recursive: true });
    mkdirSync(join(root, 'packages/a'), { recursive: true });
    const manifest = { name: 'a', version: '0.2.0' };
    const packages = [{ folder: 'packages/a', manifest }];
    expect(words(versionObstacles(packages, root))).toEqual([
      'CHANGELOG.md does not tell the version: a',
    ]);
    writeFileSync(join(root, 'packages/a/CHANGELOG.md'), '# a\n\n## 0.2.0\n\n- x\n\n## 0.1.0\n');
    expect(versionObstacles(packages, root)).toEqual([]);
    writeFileSync(join(root, '.changeset/a-change.md'), '');
    expect(words(versionObstacles(packages, root))).toEqual([
      expect.stringContaining('1 changes wait'),
    ]);
    const older = { folder: 'packages/a', manifest: { ...manifest, version: '0.1.0' } };
    expect(words(versionObstacles([...packages, older], root))).toContain(
      'versions differ: 0.2.0, 0.1.0',
    );
  });

  it('is gone once the home was set, in every package and in publiccode.yml', () => {
    const root = join(folder, 'home');
    for (const { folder: own } of publishedPackages()) {
      cpSync(join(ROOT, own, 'package.json'), join(root, own, 'package.json'));
    }
    cpSync(join(ROOT, 'publiccode.yml'), join(root, 'publiccode.yml'));
    writeHome(home, root);
    expect(homeOf(publishedPackages(root))).toBe(home);
    const publiccode = readFileSync(join(root, 'publiccode.yml'), 'utf8');
    expect(publiccode.match(/^url: .*$/gm)).toEqual([`url: ${home}.git`]);
    writeHome(`${home}-2`, root);
    expect(homeOf(publishedPackages(root))).toBe(`${home}-2`);
  });
});

describe('a packed package', () => {
  const packed = (name: string, files: Record<string, string>): Tarball => {
    const own = join(folder, name, 'package');
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(own, file, '..'), { recursive: true });
      writeFileSync(join(own, file), text);
    }
    const file = join(folder, `${name}.tgz`);
    execFileSync('tar', ['-czf', file, '-C', join(folder, name), 'package']);
    return { ...tarball(name), file };
  };
  const manifest = { name: 'right', version: '1.0.0', type: 'module', license: 'MIT' };
  const right = { LICENSE: 'MIT', 'README.md': '# right', 'index.js': 'export const a = 1;\n' };

  it('that is right has no faults', async () => {
    const entry = { ...manifest, exports: './index.js', files: ['index.js'] };
    const files = { ...right, 'package.json': JSON.stringify(entry) };
    expect(await tarballFaults(packed('right', files))).toEqual([]);
  });

  it('is refused for what is missing, what does not belong, and what nobody could install', async () => {
    const entry = {
      ...manifest,
      exports: './gone.js',
      dependencies: { '@khuyenhoc/core': 'workspace:*', other: 'git+https://code.example/a.git' },
    };
    const files = {
      'README.md': '# wrong',
      'test/a.test.js': '',
      'package.json': JSON.stringify(entry),
    };
    const faults = await tarballFaults(packed('wrong', files));
    expect(faults).toEqual(
      expect.arrayContaining([
        'wrong: no LICENSE',
        'wrong: package/test/a.test.js',
        'wrong: @khuyenhoc/core: workspace:*',
        'wrong: other: git+https://code.example/a.git',
        expect.stringMatching(/publint FILE_DOES_NOT_EXIST/),
      ]),
    );
  });
});
