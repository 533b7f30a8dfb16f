import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, script, type Site, site } from './browser.js';
import { EXAMPLES } from './examples/all.js';
import { targets } from './examples/targets.js';
import { give, open } from './open.js';

let browser: Browser;
let host: Site;
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), site()]);
  host.files.set('/t.json', JSON.stringify(targets()));
  host.files.set(
    '/other-version.js',
    script.toString().replaceAll('aria-level', 'data-other aria-level'),
  );
});
afterAll(async () => {
  host.close();
  await browser.close();
});

const ELEMENT = '<kh-targets src="/t.json"><p>plain</p></kh-targets>';
const drawn = (page: Page) => page.locator('kh-targets article').count();

describe('a page that is not ours', () => {
  it('with hostile style draws the same', async () => {
    host.files.set(
      '/hostile.css',
      `html{font-size:62.5%}*{box-sizing:content-box!important;line-height:3!important;float:left!important;
       font-size:30px!important;color:lime!important;letter-spacing:9px!important;text-transform:uppercase!important}`,
    );
    const bodies = Object.keys(EXAMPLES)
      .map((name) => `<div><kh-${name}></kh-${name}></div>`)
      .join('');
    const measure = async (head: string) => {
      const { page, faults } = await open(browser, host, bodies, {
        head,
        viewport: { width: 900, height: 700 },
      });
      for (const [name, data] of Object.entries(EXAMPLES)) await give(page, `kh-${name}`, data);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLElement>('body > div')) {
          one.style.setProperty('width', '800px', 'important');
        }
      });
      await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
      const all = await page.evaluate(
        (names) =>
          names.map((name) => {
            const root = document.querySelector(`kh-${name}`)!.shadowRoot!;
            const pick = (one: string) => {
              const node = root.querySelector(one)!;
              const { fontSize, lineHeight, color, letterSpacing, textTransform, float } =
                getComputedStyle(node);
              const { width, height } = node.getBoundingClientRect();
              return {
                fontSize,
                lineHeight,
                color,
                letterSpacing,
                textTransform,
                float,
                width,
                height,
              };
            };
            return [pick('article'), pick('.h0'), pick('footer p')];
          }),
        Object.keys(EXAMPLES),
      );
      expect(faults).toEqual([]);
      await page.close();
      return all;
    };
    expect(await measure('<link rel="stylesheet" href="/hostile.css">')).toEqual(await measure(''));
  });

  it.each([
    ['loads the script twice', '<script src="/khuyenhoc-widgets.js" defer></script>'],
    ['loads two versions', '<script src="/other-version.js" defer></script>'],
  ])('%s', async (_name, head) => {
    const { page, faults } = await open(
      browser,
      host,
      `${ELEMENT}<div data-kh-widget="targets" data-src="/t.json"></div>`,
      { head },
    );
    await page.locator('article').nth(1).waitFor();
    expect(await drawn(page)).toBe(2);
    expect(await page.locator('kh-targets').count()).toBe(2);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is written anew with document.open', async () => {
    const { page, faults } = await open(browser, host, ELEMENT, {
      head: '<meta http-equiv="x" content="y">',
    });
    await page.locator('article').waitFor();
    host.files.set('/frame.html', `<!doctype html><script src="/khuyenhoc-widgets.js"></script>`);
    await page.evaluate((element) => {
      // The text is the page's own, so the page makes it trusted, as a theme under this policy would.
      const types = Reflect.get(window, 'trustedTypes') as {
        createPolicy: (name: string, rules: object) => { createHTML: (text: string) => string };
      };
      const policy = types.createPolicy('test', { createHTML: (text: string) => text });
      document.open();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- old themes do just this
      document.write(policy.createHTML(`<!doctype html><html lang="en"><body>${element}`));
      document.close();
    }, ELEMENT);
    await page.locator('article').waitFor();
    expect(await page.locator('thead th').first().textContent()).toBe('Target');
    expect(
      await page.locator('article').evaluate((one) => getComputedStyle(one).borderTopWidth),
    ).toBe('4px');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('moves an element about, also into another document', async () => {
    const { page, faults } = await open(
      browser,
      host,
      `${ELEMENT}<section lang="en"></section><iframe src="/t.json"></iframe>`,
      { bypassCSP: true },
    );
    await page.locator('article').waitFor();
    await page.evaluate(() =>
      document.querySelector('section')!.append(document.querySelector('kh-targets')!),
    );
    await expect.poll(() => page.locator('thead th').first().textContent()).toBe('Target');
    const width = await page.evaluate(async () => {
      const inner = document.querySelector('iframe')!.contentDocument!;
      const element = document.querySelector('kh-targets')!;
      inner.body.append(element);
      await new Promise((done) => setTimeout(done, 50));
      return getComputedStyle(element.shadowRoot!.querySelector('article')!).borderTopWidth;
    });
    expect(width).toBe('4px');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('has a name of ours already, and keeps its own', async () => {
    host.files.set(
      '/own.js',
      'customElements.define("kh-targets", class extends HTMLElement { own = true })',
    );
    const { page, faults } = await open(
      browser,
      host,
      `${ELEMENT}<kh-fund></kh-fund><div data-kh-widget="targets"><p>inner</p></div>`,
      { head: '<script src="/own.js"></script>' },
    );
    await give(page, 'kh-fund', EXAMPLES.fund);
    expect(await page.locator('kh-fund article').count()).toBe(1);
    expect(
      await page
        .locator('kh-targets')
        .first()
        .evaluate((one) => Reflect.get(one, 'own') as boolean),
    ).toBe(true);
    expect(await page.getByText('plain').isVisible()).toBe(true);
    expect(await page.getByText('inner').isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is written from right to left, and the card stays readable', async () => {
    const { page } = await open(browser, host, `<div dir="rtl">${ELEMENT}</div>`);
    await page.locator('article').waitFor();
    expect(await page.locator('article').evaluate((one) => getComputedStyle(one).direction)).toBe(
      'ltr',
    );
    await page.close();
  });

  it.each(['flex', 'grid', 'inline-block'])(
    'lays out with %s, and the card has room',
    async (display) => {
      host.files.set('/layout.css', `body > div { display: ${display} }`);
      const { page } = await open(browser, host, `<div>${ELEMENT}<p>x</p></div>`, {
        head: '<link rel="stylesheet" href="/layout.css">',
      });
      await page.locator('article').waitFor();
      expect((await page.locator('article').boundingBox())!.width).toBeGreaterThan(250);
      await page.close();
    },
  );
});
