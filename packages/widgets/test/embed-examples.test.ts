import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardPage, checkView, fragmentHtml, staticSheet } from '@khuyenhoc/paper/static';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, script, site, type Site } from './browser.js';

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const read = (name: string) => readFileSync(join(EXAMPLES, name), 'utf8');
const checked = checkView(JSON.parse(read('embed-html/chi-tieu.json')));
if (!checked.ok) throw new Error(JSON.stringify(checked.fault));
const { view } = checked;
const made = { language: 'vi', madeOn: '2026-07-05' } as const;

let browser: Browser;
let host: Site;
beforeAll(async () => {
  // Each page brings its policy itself.
  [browser, host] = await Promise.all([launch(), site('')]);
  for (const folder of ['embed-html', 'embed-frame']) {
    for (const file of readdirSync(join(EXAMPLES, folder))) {
      host.files.set(`/${folder}/${file}`, read(`${folder}/${file}`));
    }
    for (const name of ['widgets', 'frames']) {
      const built = host.files.get(`/khuyenhoc-${name}.js`) ?? '';
      host.files.set(`/${folder}/khuyenhoc-${name}.js`, built);
    }
  }
  host.files.set('/embed-frame/card.html', cardPage(view, { ...made, script: script.toString() }));
});
afterAll(async () => {
  await browser.close();
  host.close();
});

const open = (path: string) => openPage(browser, host.address + path);
const drawn = (page: Page) => page.locator('kh-targets article');

describe('the example with one script tag', () => {
  it('draws both elements under its own policy', async () => {
    const { page, faults } = await open('/embed-html/index.html');
    await drawn(page).nth(1).waitFor();
    expect(await page.locator('kh-targets svg.bar').count()).toBe(8);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('keeps its table where the script is not the one that the hash names', async () => {
    const other = `${script.toString()}\n// changed`;
    host.files.set('/changed/khuyenhoc-widgets.js', other);
    host.files.set('/changed/index.html', read('embed-html/index.html'));
    const { page, faults } = await open('/changed/index.html');
    expect(await page.locator('table').first().innerText()).toContain('86,8%');
    expect(await drawn(page).count()).toBe(0);
    expect(faults.join()).toContain('integrity');
    await page.close();
  });
});

describe('the example to paste', () => {
  it('is what the command writes today', () => {
    const html = fragmentHtml(staticSheet(view, made.language, made.madeOn));
    expect(read('embed-cms/dan-vao-bai.html')).toBe(html);
  });

  it.each(['dan-vao-bai', 'bang-danh-dau'])(
    '%s becomes an element where the theme has the script',
    async (name) => {
      const head =
        '<meta charset="utf-8"><title>t</title><script src="/khuyenhoc-widgets.js" defer></script>';
      host.files.set(
        `/${name}`,
        `<!doctype html><html lang="vi">${head}<body>${read(`embed-cms/${name}.html`)}`,
      );
      const { page, faults } = await open(`/${name}`);
      await drawn(page).waitFor();
      const shown = [page.locator('body'), drawn(page)].map((one) => one.innerText());
      expect((await Promise.all(shown)).join()).toContain('Nguồn: số liệu minh họa');
      expect(faults).toEqual([]);
      await page.close();
    },
  );
});

describe('the example with a frame', () => {
  it('is as high as the card, under its own policy', async () => {
    const { page, faults } = await open('/embed-frame/index.html');
    const frame = page.frameLocator('iframe');
    await drawn(frame as unknown as Page).waitFor();
    const height = () => page.locator('iframe').evaluate((one) => one.clientHeight);
    const content = () =>
      frame.locator('body').evaluate((one) => Math.ceil(one.getBoundingClientRect().height));
    await expect.poll(async () => (await height()) - (await content())).toBe(0);
    expect(await height()).not.toBe(640);
    expect(faults).toEqual([]);
    await page.close();
  });
});
