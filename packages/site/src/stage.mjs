import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allPages } from './all-pages.mjs';
import { siteLinks } from './links.mjs';
import { elementSamples } from './live-elements.mjs';
import { address, DOCS, ROOT, STAGE } from './paths.mjs';
import { sidebars } from './sidebar.mjs';

/** Lays out all pages for the site generator; gives what is wrong with their links. */
export function stage() {
  rmSync(STAGE, { recursive: true, force: true });
  const pages = allPages();
  const faults = [];
  for (const page of pages) {
    const file = join(STAGE, address(page.language, page.name));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, siteLinks(page, pages, faults));
  }
  const files = join(STAGE, 'public');
  mkdirSync(join(files, 'samples'), { recursive: true });
  const elements = pages.flatMap((one) => /^elements\/kh-([a-z-]+)\.md$/.exec(one.name)?.[1] ?? []);
  for (const [name, text] of elementSamples([...new Set(elements)])) {
    writeFileSync(join(files, 'samples', `${name}.json`), text);
  }
  cpSync(join(DOCS, 'images'), join(files, 'images'), { recursive: true });
  const built = (path) => join(ROOT, 'packages', path);
  cpSync(built('widgets/dist/khuyenhoc-widgets.js'), join(files, 'khuyenhoc-widgets.js'));
  cpSync(built('customiser/dist/site'), join(files, 'embed'), { recursive: true });
  cpSync(join(ROOT, 'examples/tuyen-quang/page/favicon.svg'), join(files, 'favicon.svg'));
  const bars = { vi: sidebars('vi', pages), en: sidebars('en', pages) };
  writeFileSync(join(STAGE, 'sidebars.json'), JSON.stringify(bars));
  return faults;
}
