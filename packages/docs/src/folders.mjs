import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exists, read, ROOT } from './where.mjs';
import { benchmarks, BOTH, guides, reference } from './nav.mjs';
import { oneLanguage } from './one-language.mjs';

/** Paths of the pages that a folder of docs holds, in order. */
export const pagesIn = (folder) =>
  readdirSync(join(ROOT, 'docs', folder))
    .filter((name) => name.endsWith('.md') && !name.endsWith('.vi.md') && name !== 'README.md')
    .sort()
    .map((name) => `${folder}/${name.replace('.md', '')}`);

/** A text of docs as a page in each language; `only` names the language of a text that stands for both. */
function guide(path) {
  const [en, vi] = [`docs/${path}.md`, `docs/${path}.vi.md`];
  if (!exists(en)) return [];
  const translated = exists(vi);
  return ['vi', 'en'].map((lang) => {
    const source = lang === 'vi' && translated ? vi : en;
    const only = lang === 'vi' && !translated && !BOTH.test(path) ? 'en' : undefined;
    const beside = /^(schemas|tables)\//.test(path) && !translated;
    const markdown = beside ? oneLanguage(read(source), lang) : read(source);
    return { path, lang, source, markdown, only };
  });
}

/** Every page that has a text of its own in docs, but for elements and criteria sets. */
export const writtenPages = () =>
  [
    'index',
    ...guides.flatMap((one) => one.pages),
    ...reference,
    ...benchmarks,
    ...['tables', 'schemas', 'decisions'].flatMap(pagesIn),
  ]
    .filter((path, at, all) => all.indexOf(path) === at)
    .flatMap(guide);
