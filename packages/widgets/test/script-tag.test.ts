import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, script, type Site, site } from './browser.js';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const PAGE = read('examples/embed-script/index.html');
const [tag = ''] = /<script[^]*?<\/script>/.exec(PAGE) ?? [];
const [, src = ''] = /src="([^"]+)"/.exec(tag) ?? [];

let browser: Browser;
let host: Site;
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), site()]);
});
afterAll(async () => {
  host.close();
  await browser.close();
});

async function open(page: string, file: string | Buffer) {
  host.files.set(src, file);
  host.files.set('/page.html', page);
  return openPage(browser, `${host.address}/page.html`);
}

describe('the script tag of the page to copy from', () => {
  it('loads the file that was built, and stands in the guide too', async () => {
    const { version } = JSON.parse(read('packages/widgets/package.json')) as { version: string };
    expect(src).toBe(`/khuyen-hoc/khuyenhoc-widgets-${version}.js`);
    expect(script.toString()).toContain(`khuyenhoc-widgets ${version} `);
    const bare = (text: string) => text.replace(/\s+/g, ' ');
    expect(bare(read('docs/embed.md'))).toContain(bare(tag));
    const { page, faults } = await open(PAGE, script);
    await page.locator('kh-trend .point').first().waitFor();
    expect(await page.locator('article').count()).toBe(2);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('refuses a file that was tampered with, and the tables stay', async () => {
    const { page, faults } = await open(PAGE, `${script.toString()};window.hit = 1;`);
    expect(faults.join()).toContain('integrity');
    expect(await page.evaluate(() => Reflect.get(window, 'hit') as unknown)).toBeUndefined();
    expect(await page.locator('article').count()).toBe(0);
    await page.getByText('87,5%').waitFor();
    await page.close();
  });

  it('does no harm beside the tag of another version', async () => {
    const other = script.toString().replace(/khuyenhoc-widgets [\d.]+/, 'khuyenhoc-widgets 9.9.9');
    const hash = createHash('sha384').update(other).digest('base64');
    const otherTag = tag
      .replace(src, '/khuyen-hoc/khuyenhoc-widgets-9.9.9.js')
      .replace(/sha384-[^"]+/, `sha384-${hash}`);
    host.files.set('/khuyen-hoc/khuyenhoc-widgets-9.9.9.js', other);
    const { page, faults } = await open(PAGE.replace(tag, otherTag + tag), script);
    await page.locator('kh-trend .point').first().waitFor();
    expect(await page.locator('article').count()).toBe(2);
    expect(await page.locator('kh-targets, kh-trend').count()).toBe(2);
    expect(faults).toEqual([]);
    await page.close();
  });
});
