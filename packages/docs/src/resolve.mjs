// Where a link of a text leads on the site: another page, a picture, or a file of the repository that goes along.
import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { addressOf, exists, ROOT } from './where.mjs';

const OUTSIDE = /^(https?:|mailto:|\/\/)/;
/** What stands on the site in the place of a file of the repository: a page by its path, or an address. */
const INSTEAD = {
  'docs/criteria': 'rules/index',
  'docs/elements': 'elements/index',
  'packages/cli/src/explain/explanations.ts': 'errors',
  'packages/core/src/index.ts': 'api/index',
  'packages/customiser/README.md': '/embed-code/',
  'packages/office/README.md': '/files/khuyenhoc.html',
  'packages/rulebook/data/instruments': 'rules/acts',
  'packages/rulebook/data/procedures': 'rules/index',
};

/**
 * `files` collects what has to be copied, `dead` what leads nowhere. An address from the root stands for itself, and is
 * looked up once all is written.
 */
export function resolver(pages, files, dead) {
  const bySource = new Map();
  for (const { source, path } of pages) if (source !== undefined) bySource.set(source, path);
  const languages = new Map();
  for (const { path, lang } of pages) {
    languages.set(path, [...(languages.get(path) ?? []), lang]);
  }

  const pageAddress = (path, lang) => {
    const has = languages.get(path) ?? [];
    return addressOf(path, has.includes(lang) ? lang : (has[0] ?? lang));
  };

  return (page) => (target) => {
    if (OUTSIDE.test(target) || target.startsWith('#')) return target;
    const [address, hash] = target.split('#');
    const tail = hash === undefined ? '' : `#${hash}`;
    if (address.startsWith('/')) return target;
    // A page that is made stands where its path says.
    const from = page.source ?? `docs/${page.path}.md`;
    const wanted = decodeURI(posix.normalize(posix.join(posix.dirname(from), address)));
    const path = bySource.get(wanted) ?? /^docs\/(.*)\.md$/.exec(wanted)?.[1];
    if (path !== undefined && languages.has(path)) return pageAddress(path, page.lang) + tail;
    const file = wanted.replace(/\/$/, '');
    const instead = INSTEAD[file];
    if (instead !== undefined) {
      return instead.startsWith('/') ? instead : pageAddress(instead, page.lang);
    }
    if (!exists(file)) {
      dead.push(`${from} → ${target}`);
      return target;
    }
    if (statSync(join(ROOT, file)).isDirectory()) return listing(file, files);
    return along(file, files);
  };
}

const PICTURE = /\.(png|svg|jpg)$/;
function along(file, files) {
  const address = `/files/${file}${PICTURE.test(file) ? '' : '.txt'}`;
  files.set(file, address);
  return address;
}

/** A folder of the repository is told by its guide, or by its name where it has none. */
const listing = (folder, files) =>
  exists(`${folder}/README.md`) ? along(`${folder}/README.md`, files) : folderNote(folder, files);

function folderNote(folder, files) {
  const address = `/files/${folder}/index.txt`;
  files.set(`${folder}/`, address);
  return address;
}
