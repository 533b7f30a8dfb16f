import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../published.mjs';

const PACKAGES = join(ROOT, 'packages');
const FILES = {
  'khuyenhoc-widgets.js': 'widgets/dist/khuyenhoc-widgets.js',
  'khuyenhoc-widgets.THIRD-PARTY.txt': 'widgets/dist/khuyenhoc-widgets.THIRD-PARTY.txt',
  'khuyenhoc-frames.js': 'widgets/dist/khuyenhoc-frames.js',
  'khuyenhoc-frames.THIRD-PARTY.txt': 'widgets/dist/khuyenhoc-frames.THIRD-PARTY.txt',
  'khuyenhoc.html': 'office/dist/khuyenhoc.html',
  'khuyenhoc-embed.html': 'customiser/dist/khuyenhoc-embed.html',
  'index.css': 'workspace/release/cdn/index.css',
  'LICENSE.txt': '../LICENSE',
};

/** What a site or a machine without network takes of a version: bytes by name, names in order. */
export function filesForSites() {
  const schemas = readdirSync(join(PACKAGES, 'schemas/json-schema')).map((name) => [
    `json-schema/${name}`,
    `schemas/json-schema/${name}`,
  ]);
  const all = [...Object.entries(FILES), ...schemas].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(all.map(([name, from]) => [name, readFileSync(join(PACKAGES, from))]));
}
