import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../published.mjs';
import { filesForSites } from './files.mjs';
import { integrityOf } from './integrity.mjs';
import { indexPage } from './page.mjs';
import { zipOf } from './zip.mjs';

/**
 * Writes khuyenhoc/VERSION/ into a folder: what sites load and what machines without network open, with the hashes,
 * a page of what to paste, and a zip of the same. The same build gives the same bytes. `base` is the address that
 * will serve the folder khuyenhoc/; without it the snippets take it from the site that they stand on.
 */
export function writeCdn(to, { base = '/' } = {}) {
  const manifest = readFileSync(join(ROOT, 'packages/widgets/package.json'), 'utf8');
  const { version } = JSON.parse(manifest);
  const files = filesForSites();
  const address = `${base.replace(/\/?$/, '/')}khuyenhoc/${version}/`;
  files.set('index.html', Buffer.from(indexPage({ version, address, files })));
  files.set('integrity.json', Buffer.from(integrityList(version, files)));

  const folder = `khuyenhoc/${version}`;
  const name = `khuyenhoc-${version}.zip`;
  const zip = zipOf(new Map([...files].map(([file, content]) => [`${folder}/${file}`, content])));
  files.set(name, zip);
  files.set(`${name}.integrity`, Buffer.from(`${integrityOf(zip)}\n`));

  // What an earlier run left would be served too.
  rmSync(join(to, folder), { recursive: true, force: true });
  for (const [file, content] of files) {
    const path = join(to, folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return [...files].map(([file, content]) => `${folder}/${file} ${content.length} byte`);
}

const integrityList = (version, files) => {
  const list = [...files]
    .map(([path, content]) => ({ path, size: content.length, integrity: integrityOf(content) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return `${JSON.stringify({ version, files: list }, null, 2)}\n`;
};
