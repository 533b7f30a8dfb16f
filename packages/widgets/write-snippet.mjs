// Writes the hash of the script file into the snippet of docs/embed.md, so that what people paste
// is what was built.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const script = join(import.meta.dirname, 'dist/khuyenhoc-widgets.js');
const page = join(import.meta.dirname, '../../docs/embed.md');

const hash = createHash('sha384')
  .update(await readFile(script))
  .digest('base64');
const text = await readFile(page, 'utf8');
const next = text.replace(/integrity="[^"]*"/g, `integrity="sha384-${hash}"`);
if (next !== text) await writeFile(page, next);
