import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');

const read = (folder) => {
  const file = join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { private: true };
};

/**
 * The packages that are published, with what stands in their package.json: those in packages/ that are not
 * private, each after the ones it needs, so that what is published can be installed at once.
 */
export function publishedPackages(root = ROOT) {
  const all = readdirSync(join(root, 'packages'))
    .map((name) => ({ folder: `packages/${name}`, manifest: read(join(root, 'packages', name)) }))
    .filter(({ manifest }) => manifest.private !== true)
    .sort((a, b) => a.manifest.name.localeCompare(b.manifest.name, 'en'));
  const inOrder = [];
  const add = (one) => {
    if (inOrder.includes(one)) return;
    const needs = Object.keys(one.manifest.dependencies ?? {});
    all.filter(({ manifest }) => needs.includes(manifest.name)).forEach(add);
    inOrder.push(one);
  };
  all.forEach(add);
  return inOrder;
}
