import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, type Site, site } from '../../widgets/test/browser.js';
import { policyFor, snippets } from '../release/cdn/snippets.mjs';
import { writeCdn } from '../release/cdn/write.mjs';
import { publishedPackages } from '../release/published.mjs';

const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-cdn-'));
const version = publishedPackages()[0]?.manifest.version ?? '';
const home = (name: string) => join(folder, name, 'khuyenhoc', version);
const integrity = (bytes: Uint8Array) =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const allOf = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(root.length + 1))
    .sort();

let unzipped: Record<string, Uint8Array>;

beforeAll(() => {
  writeCdn(join(folder, 'one'));
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Auckland';
  writeCdn(join(folder, 'two'));
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  unzipped = unzipSync(readFileSync(join(home('one'), `khuyenhoc-${version}.zip`)));
  for (const [name, bytes] of Object.entries(unzipped)) {
    const file = join(folder, 'unzipped', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the folder for sites', () => {
  it('is the same bytes on two runs, in any zone', () => {
    const names = allOf(home('one'));
    expect(names).toEqual(expect.arrayContaining(['khuyenhoc.html', 'json-schema/agreement.json']));
    expect(allOf(home('two'))).toEqual(names);
    const differ = names.filter(
      (name) =>
        !readFileSync(join(home('one'), name)).equals(readFileSync(join(home('two'), name))),
    );
    expect(differ).toEqual([]);
  });

  it('gives the hash of every file', () => {
    const text = readFileSync(join(home('one'), 'integrity.json'), 'utf8');
    const list = JSON.parse(text) as {
      version: string;
      files: { path: string; size: number; integrity: string }[];
    };
    expect(list.version).toBe(version);
    for (const one of list.files) {
      const bytes = readFileSync(join(home('one'), one.path));
      expect(one).toEqual({ path: one.path, size: bytes.length, integrity: integrity(bytes) });
    }
    const zip = `khuyenhoc-${version}.zip`;
    const others = ['integrity.json', zip, `${zip}.integrity`];
    const listed = list.files.map((one) => one.path);
    expect(allOf(home('one')).filter((name) => !listed.includes(name))).toEqual(others.sort());
    expect(readFileSync(join(home('one'), `${zip}.integrity`), 'utf8').trim()).toBe(
      integrity(readFileSync(join(home('one'), zip))),
    );
  });

  it('is whole in the zip', () => {
    const names = allOf(home('one')).filter((name) => !name.includes('.zip'));
    expect(Object.keys(unzipped).sort()).toEqual(
      names.map((name) => `khuyenhoc/${version}/${name}`),
    );
    for (const name of names) {
      const bytes = Buffer.from(unzipped[`khuyenhoc/${version}/${name}`] ?? []);
      expect(bytes.equals(readFileSync(join(home('one'), name)))).toBe(true);
    }
  });

  it('takes an address of its own into the snippets and the policy', () => {
    const files = new Map([
      ['khuyenhoc-widgets.js', Buffer.from('a')],
      ['khuyenhoc-frames.js', Buffer.from('b')],
    ]);
    const address = 'https://files.example/khuyenhoc/1.2.3/';
    expect(snippets(address, files).script).toContain(`src="${address}khuyenhoc-widgets.js"`);
    expect(snippets(address, files).script).toContain(integrity(Buffer.from('a')));
    expect(policyFor(address)).toContain('script-src https://files.example;');
  });
});

describe('what is unpacked from the zip', () => {
  let browser: Browser;
  let served: Site;
  const rows = (page: Page) =>
    page
      .locator('kh-targets')
      .first()
      .evaluate((one) => {
        // The element has drawn: what it shows is in its shadow.
        return one.shadowRoot?.textContent.includes('Gia đình học tập') ?? false;
      });

  beforeAll(async () => {
    browser = await launch();
    served = await site(policyFor('/'));
    for (const [name, bytes] of Object.entries(unzipped)) {
      served.files.set(`/${name}`, Buffer.from(bytes));
    }
  });
  afterAll(async () => {
    served.close();
    await browser.close();
  });

  it('shows an element under the policy that it prints', async () => {
    const address = `${served.address}/khuyenhoc/${version}/index.html`;
    const { page, faults } = await openPage(browser, address);
    await expect.poll(() => rows(page)).toBe(true);
    expect(faults).toEqual([]);
    expect(await page.locator('pre').allInnerTexts()).toContain(policyFor('/'));
  });

  it('prints snippets that work as they are', async () => {
    const own = await openPage(browser, `${served.address}/khuyenhoc/${version}/index.html`);
    const texts = await own.page.locator('pre').allInnerTexts();
    const [script = '', element = '', mark = ''] = texts;
    served.files.set('/trang.html', `<!doctype html><title>t</title>${script}${element}${mark}`);
    const { page, faults } = await openPage(browser, `${served.address}/trang.html`);
    await expect.poll(() => page.locator('kh-targets').count()).toBe(2);
    await expect.poll(() => rows(page)).toBe(true);
    expect(faults).toEqual([]);

    served.files.set(
      '/hong.html',
      `<!doctype html><title>t</title>${script}${element}`.replace('sha384-', 'sha384-AAAA'),
    );
    const broken = await openPage(browser, `${served.address}/hong.html`);
    await expect.poll(() => broken.faults.length).toBeGreaterThan(0);
    expect(await rows(broken.page)).toBe(false);
    expect(await broken.page.locator('kh-targets table').innerText()).toContain('5.210');
  });

  it.each([360, 1100])('opens from a disk without network, %i px wide', async (width) => {
    const file = join(folder, 'unzipped/khuyenhoc', version, 'index.html');
    const context = await browser.newContext({ offline: true, viewport: { width, height: 900 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    await expect.poll(() => rows(page)).toBe(true);
    expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const shots = process.env['KH_SHOTS'];
    if (shots !== undefined) {
      await page.screenshot({ path: join(shots, `cdn-${width}.png`), fullPage: true });
    }
    await context.close();
  });
});
