import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { address, ROOT } from './paths.mjs';

const LINK = /(?<!`)(!?)\[((?:[^\]\\]|\\.)*)\]\(([^)\s]+)\)/g;
const FENCE = /^( *)(`{3,}|~{3,}).*?^\1\2[^\n]*$/gms;

/**
 * Points the links of a page, which hold for its file in the repository, at the pages of the site: in the
 * language of the page where there is one. What the site does not have is named, and no link.
 */
export function siteLinks(page, pages, faults) {
  if (page.made) return page.text;
  const bySource = new Map();
  for (const one of pages) {
    const known = bySource.get(one.source) ?? new Map();
    bySource.set(one.source, known.set(one.language, one));
  }
  const here = posix.dirname(page.source);
  const replace = (whole, mark, words, to) => {
    if (/^[a-z]+:/.test(to) || to.startsWith('#') || to.startsWith('/')) return whole;
    const [path, anchor] = to.split('#');
    const file = posix.normalize(posix.join(here, path));
    if (!existsSync(join(ROOT, file))) {
      faults.push(`${page.source}: ${to}`);
      return whole;
    }
    if (mark === '!') return `![${words}](/${file.replace(/^docs\//, '')})`;
    const source = statSync(join(ROOT, file)).isDirectory()
      ? `${file.replace(/\/$/, '')}/README.md`
      : file;
    const found = target(bySource, source, page.language);
    if (found === null) return words.includes('`') ? words : `${words} (\`${file}\`)`;
    const at = posix.relative(
      posix.dirname(address(page.language, page.name)),
      address(found.language, found.name),
    );
    return `[${words}](${at.startsWith('.') ? at : `./${at}`}${anchor === undefined ? '' : `#${anchor}`})`;
  };
  return outsideFences(page.text, (text) => text.replaceAll(LINK, replace));
}

function target(bySource, source, language) {
  const other =
    language === 'vi' ? source.replace(/\.md$/, '.vi.md') : source.replace(/\.vi\.md$/, '.md');
  for (const one of [other, source]) {
    const found = bySource.get(one);
    if (found !== undefined) return found.get(language) ?? [...found.values()][0];
  }
  return null;
}

function outsideFences(text, change) {
  let at = 0;
  let out = '';
  for (const fence of text.matchAll(FENCE)) {
    out += change(text.slice(at, fence.index)) + fence[0];
    at = fence.index + fence[0].length;
  }
  return out + change(text.slice(at));
}
