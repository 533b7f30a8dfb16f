import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { publishedPackages } from '../release/published.mjs';
import { ROOT } from './packages.js';

type Versions = Readonly<Record<string, string>>;
interface Lockfile {
  readonly importers: Readonly<
    Record<string, { readonly dependencies?: Readonly<Record<string, { version: string }>> }>
  >;
  readonly packages: Readonly<Record<string, { readonly resolution: object }>>;
  readonly snapshots: Readonly<
    Record<string, { readonly dependencies?: Versions; readonly optionalDependencies?: Versions }>
  >;
}
interface Manifest {
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Versions;
}

const text = readFileSync(join(ROOT, 'pnpm-lock.yaml'), 'utf8');
const lockfile = parse(text) as Lockfile;
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** All that is installed along with a package, as the lockfile names it, without packages of ours. */
function installedWith(folder: string): ReadonlySet<string> {
  const peers = manifestOf(join(ROOT, folder)).peerDependencies ?? {};
  const found = new Set<string>();
  const visit = (key: string) => {
    if (found.has(key)) return;
    found.add(key);
    const { dependencies, optionalDependencies } = lockfile.snapshots[key] ?? {};
    for (const [name, version] of Object.entries({ ...dependencies, ...optionalDependencies })) {
      visit(`${name}@${version}`);
    }
  };
  for (const [name, { version }] of Object.entries(
    lockfile.importers[folder]?.dependencies ?? {},
  )) {
    if (version.startsWith('link:')) {
      for (const one of installedWith(join(folder, version.slice('link:'.length)))) found.add(one);
    } else if (!(name in peers)) visit(`${name}@${version}`);
  }
  return found;
}

/** Where pnpm has put a package. */
function folderOf(key: string): string {
  const name = /^(@?[^@]+)@/.exec(key)?.[1] ?? '';
  const own = key.replaceAll('/', '+').replaceAll(/[()]+/g, '_').replace(/_$/, '');
  return join(ROOT, 'node_modules/.pnpm', own, 'node_modules', name);
}

const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'Zlib',
];
/** Changed files of MPL-2.0 must stay open: the drawing engine in the command is taken as it is. */
const ALLOWED_INSIDE = [...ALLOWED, 'MPL-2.0'];

/** Whether an SPDX expression of names, AND and OR can be met by licences of a list. */
const isAllowed = (terms: string, list = ALLOWED): boolean =>
  terms
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((each) => list.includes(each.trim())));

const published = publishedPackages().map(
  ({ folder, manifest }) => [manifest.name, installedWith(folder)] as const,
);
const everything = [...new Set(published.flatMap(([, keys]) => [...keys]))];

describe('what comes along with a package', () => {
  it('is known', () => {
    expect(everything.length).toBeGreaterThan(20);
    expect(everything.filter((key) => !existsSync(folderOf(key)))).toEqual([]);
  });

  it('stands under licences that allow everyone to use it on', () => {
    const terms = everything.map((key) => [key, manifestOf(folderOf(key)).license ?? 'none']);
    expect(terms.filter(([, one = '']) => !isAllowed(one))).toEqual([]);
    expect(isAllowed('GPL-3.0-or-later')).toBe(false);
    expect(isAllowed('(MIT OR GPL-3.0-or-later)')).toBe(true);
    expect(isAllowed('MIT AND GPL-3.0-or-later')).toBe(false);
  });

  it('runs nothing when it is installed', () => {
    const scripts = everything.flatMap((key) =>
      ['preinstall', 'install', 'postinstall'].filter(
        (name) => name in (manifestOf(folderOf(key)).scripts ?? {}),
      ),
    );
    const built = everything.filter((key) => existsSync(join(folderOf(key), 'binding.gyp')));
    expect([...scripts, ...built]).toEqual([]);
  });

  it.each(['README.md', 'README.vi.md'])('is counted in %s', (name) => {
    const rows = readFileSync(join(ROOT, name), 'utf8').matchAll(
      /^\| `([@\w/-]+)` +\| +(\d+) \|/gm,
    );
    const told = Object.fromEntries([...rows].map(([, one, count]) => [one, Number(count)]));
    expect(told).toEqual(Object.fromEntries(published.map(([one, keys]) => [one, keys.size])));
  });

  it.each(['cli/dist/command/THIRD-PARTY.txt', 'office/dist/khuyenhoc.html'])(
    'stands under such licences inside %s',
    (file) => {
      const inside = readFileSync(join(ROOT, 'packages', file), 'utf8');
      const terms = [...inside.matchAll(/-{72}\n(\S+) \S+ \((.*)\)$/gm)];
      expect(terms.length).toBeGreaterThan(5);
      expect(
        terms.filter(([, , one = '']) => !isAllowed(one, ALLOWED_INSIDE)).map(([, one]) => one),
      ).toEqual([]);
    },
  );
});

describe('the lockfile', () => {
  it('names no host, and takes everything by its hash from a registry', () => {
    expect(text).not.toMatch(/https?:|git\+|git@[a-z]/);
    const others = Object.entries(lockfile.packages).filter(
      ([, { resolution }]) => Object.keys(resolution).join() !== 'integrity',
    );
    expect(others).toEqual([]);
  });

  it('gives no published package anything by an address', () => {
    const ranges = publishedPackages().flatMap(({ manifest }) =>
      Object.entries(manifest.dependencies ?? {}).map(([name, range]) => `${name}@${range}`),
    );
    expect(ranges.length).toBeGreaterThan(5);
    expect(
      ranges.filter((one) => !/^@?[^@]+@(workspace:\*|[\^~]?\d+\.\d+\.\d+)$/.test(one)),
    ).toEqual([]);
  });
});
