// Writes the version and the hashes of the script files into the pages that people copy from, so that what
// they paste is what was built.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const PAGES = [
  'docs/embed.md',
  'docs/embed.vi.md',
  'examples/embed-html/index.html',
  'examples/embed-frame/index.html',
  'examples/embed-script/index.html',
];
const { version } = JSON.parse(await readFile(join(import.meta.dirname, 'package.json'), 'utf8'));
const SCRIPTS = ['khuyenhoc-widgets.js', 'khuyenhoc-frames.js'];

const hashes = await Promise.all(
  SCRIPTS.map(async (name) => {
    const script = await readFile(join(import.meta.dirname, 'dist', name));
    return [name, createHash('sha384').update(script).digest('base64')];
  }),
);

for (const page of PAGES) {
  const file = join(root, page);
  const text = await readFile(file, 'utf8');
  const next = hashes.reduce(
    (all, [name, hash]) =>
      all.replace(
        new RegExp(
          `(src="[^"]*${name.replace('.js', '(?:-[0-9][^"]*)?[.]js')}"\\s+integrity=")[^"]*`,
          'g',
        ),
        (_whole, before) => `${before}sha384-${hash}`,
      ),
    text.replace(/khuyenhoc-widgets-[0-9][^"'` ]*\.js/g, `khuyenhoc-widgets-${version}.js`),
  );
  if (next !== text) await writeFile(file, next);
}
