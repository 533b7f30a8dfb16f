// Writes the version and the hash of the script file into the pages that people copy from, so that what
// they paste is what was built.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const here = import.meta.dirname;
const { version } = JSON.parse(await readFile(join(here, 'package.json'), 'utf8'));
const hash = createHash('sha384')
  .update(await readFile(join(here, 'dist/khuyenhoc-widgets.js')))
  .digest('base64');

for (const name of ['docs/embed.md', 'examples/embed-html/index.html']) {
  const page = join(here, '../..', name);
  const text = await readFile(page, 'utf8');
  const next = text
    .replace(/integrity="[^"]*"/g, `integrity="sha384-${hash}"`)
    .replace(/khuyenhoc-widgets-[^"'` ]*\.js/g, `khuyenhoc-widgets-${version}.js`);
  if (next !== text) await writeFile(page, next);
}
