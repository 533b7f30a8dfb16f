import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages, ROOT } from './published.mjs';

// Provenance binds a package to the public repository it was built from, so npm refuses a package whose
// `repository` is another one, or none. Where the project lives is said once, by `npm run release -- --home URL`.

/** A home as everyone may clone it: https, without user, `.git`, query or a slash at the end. */
export function homeAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  const right =
    url?.protocol === 'https:' && url.username === '' && url.search === '' && url.hash === '';
  const path = url?.pathname.replace(/\.git$/, '').replace(/\/$/, '') ?? '';
  return right && /^(\/[\w.-]+){2,}$/.test(path) ? `https://${url.host}${path}` : null;
}

/** A package.json with the home in it, where npm looks for it. */
export const withHome = (manifest, folder, home) => ({
  ...manifest,
  homepage: `${home}#readme`,
  bugs: { url: `${home}/issues` },
  repository: { type: 'git', url: `git+${home}.git`, directory: folder },
});

/** The home that all published packages name; null when they name none, or not the same. */
export function homeOf(packages) {
  const homes = packages.map(({ folder, manifest }) => {
    const { url = '', directory } = manifest.repository ?? {};
    const home = directory === folder ? homeAddress(url.replace(/^git\+/, '')) : null;
    const whole = manifest.homepage === `${home}#readme` && manifest.bugs?.url === `${home}/issues`;
    return whole ? home : null;
  });
  const [first = null] = homes;
  return homes.every((one) => one === first) ? first : null;
}

/** publiccode.yml with the home as the address of its code. */
export const withHomeInPubliccode = (text, home) =>
  text.replace(/^url: .*\n/m, '').replace(/^name: .*\n/m, (line) => `${line}url: ${home}.git\n`);

/** Writes the home into every published package.json and into publiccode.yml. */
export function writeHome(home, root = ROOT) {
  for (const { folder, manifest } of publishedPackages(root)) {
    const file = join(root, folder, 'package.json');
    writeFileSync(file, `${JSON.stringify(withHome(manifest, folder, home), null, 2)}\n`);
  }
  const file = join(root, 'publiccode.yml');
  writeFileSync(file, withHomeInPubliccode(readFileSync(file, 'utf8'), home));
}
