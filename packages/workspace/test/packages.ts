import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');

/** The packages that are published, with the folders they live in. */
export const PACKAGES = {
  '@khuyenhoc/schemas': 'schemas',
  '@khuyenhoc/core': 'core',
  '@khuyenhoc/rulebook': 'rulebook',
  '@khuyenhoc/paper': 'paper',
  '@khuyenhoc/office': 'office',
  '@khuyenhoc/widgets': 'widgets',
  '@khuyenhoc/sql': 'sql',
  khuyenhoc: 'cli',
} as const;

export type PackageName = keyof typeof PACKAGES;

export const PNPM = ['--yes', '--prefer-offline', 'pnpm@10.34.9'];

/** Packs packages as they would be published; gives the file of each. */
export function pack(
  names: readonly PackageName[],
  to: string,
): Readonly<Record<PackageName, string>> {
  mkdirSync(to, { recursive: true });
  const filters = names.map((name) => `--filter=${name}`);
  execFileSync('npx', [...PNPM, '-r', ...filters, 'pack', '--pack-destination', to], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  const file = (name: PackageName) => {
    const manifest = readFileSync(join(ROOT, 'packages', PACKAGES[name], 'package.json'), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    return join(to, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
  };
  return Object.fromEntries(names.map((name) => [name, file(name)])) as Record<PackageName, string>;
}
