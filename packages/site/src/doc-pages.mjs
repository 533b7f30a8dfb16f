import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { DOCS } from './paths.mjs';

// Made anew in both languages, from what these pages are made of.
const REMADE = /^criteria\//;

/**
 * The pages in docs. `NAME.md` is English and `NAME.vi.md` Vietnamese, as with the README; a page without a
 * counterpart is there in both, since it speaks both or has nothing to translate.
 */
export function docPages() {
  const all = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split('\\').join('/'))
    .filter((name) => name.endsWith('.md') && !REMADE.test(name));
  const there = new Set(all);
  return all.flatMap((name) => {
    const text = readFileSync(join(DOCS, name), 'utf8');
    const source = posix.join('docs', name);
    const to = name.replace(/(^|\/)README(\.vi)?\.md$/, '$1index$2.md');
    if (to.endsWith('.vi.md'))
      return [{ language: 'vi', name: to.replace('.vi.md', '.md'), text, source }];
    const english = { language: 'en', name: to, text, source };
    return there.has(name.replace(/\.md$/, '.vi.md'))
      ? [english]
      : [english, { ...english, language: 'vi' }];
  });
}
