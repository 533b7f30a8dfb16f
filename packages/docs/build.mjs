// Writes the site into dist: pages, search, script, style, data of the live elements. Any dead link fails it.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import MiniSearch from 'minisearch';
import { SEARCH } from './client/fold.js';
import { deadLinks } from './src/check-links.mjs';
import { layout } from './src/layout.mjs';
import { apiPages } from './src/made/api.mjs';
import { elementData } from './src/made/data.mjs';
import { elements } from './src/made/elements.mjs';
import { render } from './src/markdown.mjs';
import { resolver } from './src/resolve.mjs';
import { madePages, sidebarGroups, titleOf } from './src/site-map.mjs';
import { addressOf, DIST, HERE, ROOT } from './src/where.mjs';

function put(address, text) {
  const file = join(DIST, address.endsWith('/') ? `${address}index.html` : address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const copy = (from, address) => {
  mkdirSync(dirname(join(DIST, address)), { recursive: true });
  cpSync(join(ROOT, from), join(DIST, address), { recursive: true });
};

function copyAssets() {
  for (const name of readdirSync(join(HERE, 'client'))) {
    if (name.endsWith('.d.ts')) continue;
    // A browser finds no packages by their name.
    const text = readFileSync(join(HERE, 'client', name), 'utf8');
    put(`assets/${name}`, text.replace("'minisearch'", "'./minisearch.js'"));
  }
  copy('packages/docs/node_modules/minisearch/dist/es/index.js', 'assets/minisearch.js');
  copy('packages/widgets/dist/khuyenhoc-widgets.js', 'assets/khuyenhoc-widgets.js');
  copy('packages/customiser/dist/site', 'embed-code');
  copy('packages/customiser/dist/khuyenhoc-embed.html', 'files/khuyenhoc-embed.html');
  copy('packages/office/dist/khuyenhoc.html', 'files/khuyenhoc.html');
  for (const { tagName } of elements) {
    const name = tagName.slice('kh-'.length);
    put(`data/${name}.json`, JSON.stringify(elementData(name)));
  }
}

function copyFiles(files) {
  for (const [file, address] of files) {
    if (!file.endsWith('/')) copy(file, address);
    else
      put(
        address,
        `${readdirSync(join(ROOT, file))
          .map((name) => `${file}${name}`)
          .join('\n')}\n`,
      );
  }
}

/** The words of a language in MiniSearch's own form; names of the interface for programs, but not all of its text. */
function searchIndex(pages) {
  const index = new MiniSearch(SEARCH);
  for (const page of pages) {
    const address = addressOf(page.path, page.lang);
    const api = page.path.startsWith('api/');
    const seen = new Set();
    for (const { id, title, text } of page.sections) {
      const whole = id === '' ? address : `${address}#${id}`;
      if (seen.has(whole) || (title === '' && text === '') || (api && title.length < 3)) continue;
      seen.add(whole);
      index.add({ id: whole, title: title || page.title, page: page.title, text: api ? '' : text });
    }
  }
  return JSON.stringify(index);
}

export async function build() {
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(DIST, { recursive: true });
  const pages = [...madePages(), ...(await apiPages())];
  const files = new Map();
  const dead = [];
  const resolve = resolver(pages, files, dead);
  const paths = pages.map((one) => `${one.lang} ${one.path}`);
  const drawn = pages.map((page) => ({
    ...page,
    title: titleOf(page),
    translated: ['vi', 'en'].every((lang) => paths.includes(`${lang} ${page.path}`)),
    ...render(page.markdown, resolve(page)),
  }));
  for (const lang of ['vi', 'en']) {
    const groups = sidebarGroups(pages, lang);
    const own = drawn.filter((one) => one.lang === lang);
    for (const page of own) put(addressOf(page.path, lang), layout(page, groups));
    put(`search-${lang}.json`, searchIndex(own));
  }
  copyAssets();
  copyFiles(files);
  const all = [...dead, ...deadLinks(drawn)];
  if (all.length > 0)
    throw new Error(`Liên kết hỏng / dead links:\n${[...new Set(all)].join('\n')}`);
  return drawn.length;
}
