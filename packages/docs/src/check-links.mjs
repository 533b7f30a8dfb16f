import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, DIST } from './where.mjs';

/** Links of the written pages that lead to no page, no file or no heading. */
export function deadLinks(pages) {
  const ids = new Map(
    pages.map((one) => [addressOf(one.path, one.lang), new Set([...one.ids, 'content'])]),
  );
  const leadsTo = (address, hash) => {
    if (!ids.has(address)) {
      const file = address.endsWith('/') ? `${address}index.html` : address;
      return existsSync(join(DIST, decodeURI(file)));
    }
    return hash === undefined || hash === '' || ids.get(address).has(decodeURIComponent(hash));
  };
  return pages.flatMap((page) => {
    const own = addressOf(page.path, page.lang);
    return [...page.html.matchAll(/\s(?:href|src)="([^"]+)"/g)]
      .map(([, target]) => target.replaceAll('&amp;', '&'))
      .filter((target) => !/^(https?:|mailto:)/.test(target))
      .filter((target) => {
        const [address, hash] = target.split('#');
        return !leadsTo(address === '' ? own : address, hash);
      })
      .map((target) => `${page.source ?? own} → ${target}`);
  });
}
