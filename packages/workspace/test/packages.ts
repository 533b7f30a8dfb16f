import { join } from 'node:path';
import { publishedPackages } from '../release/published.mjs';
import { packPackages } from '../release/tarballs.mjs';

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
  '@khuyenhoc/conformance': 'conformance',
  khuyenhoc: 'cli',
} as const;

export type PackageName = keyof typeof PACKAGES;

/** Packs packages as they would be published; gives the file of each. */
export function pack(
  names: readonly PackageName[],
  to: string,
): Readonly<Record<PackageName, string>> {
  const packages = publishedPackages().filter(({ manifest }) =>
    names.some((name) => name === manifest.name),
  );
  const packed = packPackages(packages, to).map(({ name, file }) => [name, file] as const);
  return Object.fromEntries(packed) as Record<PackageName, string>;
}
