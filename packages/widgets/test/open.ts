import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage, type Site } from './browser.js';

let pages = 0;

interface Options extends BrowserContextOptions {
  /** What stands in the head besides title and script. */
  readonly head?: string;
  readonly lang?: string;
  /** A page that loads the script itself, or not at all. */
  readonly script?: string;
}

/** Puts a page with this body on the site, which is under the strict policy, and opens it. */
export async function open(
  browser: Browser,
  host: Site,
  body: string,
  options: Options = {},
): Promise<{ page: Page; faults: string[] }> {
  const {
    head = '',
    lang = 'vi',
    script = '<script src="/khuyenhoc-widgets.js" defer></script>',
    ...rest
  } = options;
  const path = `/page-${++pages}.html`;
  host.files.set(
    path,
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>t</title>${head}${script}<body>${body}`,
  );
  return openPage(browser, host.address + path, rest);
}

/** Hands data to elements by property, and waits until they are drawn. */
export async function give(page: Page, tag: string, data: unknown): Promise<void> {
  await page.evaluate(
    async ([name, value]) => {
      await customElements.whenDefined(name);
      for (const element of document.querySelectorAll(name)) Reflect.set(element, 'data', value);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    },
    [tag, data] as [string, unknown],
  );
}
