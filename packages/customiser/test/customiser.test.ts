import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { Browser, Page } from 'playwright-core';
import { rollup } from 'rollup';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, openPage } from '../../widgets/test/browser.js';
import { drawing, type Host, openHost, type Printed, putPrinted, takePrinted } from './printed.js';

const dist = join(import.meta.dirname, '../dist');
const FILE = pathToFileURL(join(dist, 'khuyenhoc-embed.html')).href;
const sample = (name: string) =>
  readFileSync(join(import.meta.dirname, `../samples/${name}.json`), 'utf8');

let browser: Browser;
let host: Host;
let page: Page;
let faults: string[];
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), openHost()]);
  for (const name of ['customiser.js', 'customiser.css']) {
    host.put(`/${name}`, readFileSync(join(dist, 'site', name)));
  }
  host.put(
    '/embed.html',
    readFileSync(join(dist, 'site/index.html')),
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
  );
  host.put('/khuyen-hoc/so-lieu.json', sample('targets'));
  ({ page, faults } = await openPage(browser, `${host.address}/embed.html`));
  page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  host.close();
  await browser.close();
});

const choose = (label: string, value: string) =>
  page.getByLabel(label, { exact: true }).selectOption(value);
const tick = (name: string) => page.getByRole('radio', { name, exact: true }).check();
const FORMS = ['Thẻ script', 'Hộp div', 'Bảng', 'npm', 'Khung iframe'] as const;
const SOURCES: Readonly<Record<string, () => Promise<void>>> = {
  'Số liệu mẫu': () => tick('Số liệu mẫu'),
  'Địa chỉ tệp JSON': () => tick('Địa chỉ tệp JSON'),
  'Dán bảng hoặc JSON': async () => {
    await tick('Dán bảng hoặc JSON');
    await page.getByRole('button', { name: 'Điền bảng mẫu' }).click();
  },
};

/** What a bundler makes of the code that is printed for npm. */
async function bundled({ parts, files }: Printed): Promise<Printed> {
  const code = parts['import'];
  if (code === undefined) return { parts, files };
  const entry = join(dist, 'entry.js');
  const built = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        load: (id) => (id === entry ? code : null),
        resolveId: (id) => (id === entry ? id : null),
      },
      nodeResolve({ browser: true, exportConditions: ['production'] }),
    ],
  });
  const [chunk] = (await built.generate({ format: 'es' })).output;
  return {
    parts: { ...parts, bundle: '<script type="module" src="/khuyen-hoc/bundle.js"></script>' },
    files: { ...files, 'bundle.js': chunk.code },
  };
}

/** Loads the printed code in a fresh page, and gives what it draws there. */
async function loaded(name: string): Promise<unknown> {
  const printed = await bundled(await takePrinted(page));
  const fresh = await openPage(browser, putPrinted(host, name, printed));
  fresh.page.setDefaultTimeout(10_000);
  const frame = printed.parts['frame'] ? fresh.page.frameLocator('iframe') : fresh.page;
  const element = frame.locator(`kh-${name}`);
  await element.locator('article').first().waitFor();
  const drawn = await element.evaluate(drawing);
  expect(fresh.faults).toEqual([]);
  await fresh.page.close();
  return drawn;
}

async function previewed(name: string): Promise<unknown> {
  const element = page.locator(`.preview kh-${name}`);
  await element.locator('article').first().waitFor();
  return element.evaluate(drawing);
}

describe('the printed code, in a fresh page under the printed policy', () => {
  it.each(FORMS.flatMap((form) => Object.keys(SOURCES).map((source) => [form, source] as const)))(
    '%s, %s: draws what the preview shows',
    async (form, source) => {
      await SOURCES[source]?.();
      await tick(form);
      if (form === 'Bảng' && !source.startsWith('Dán')) {
        expect(await page.locator('.code-section .fault').innerText()).toContain(
          'cần số liệu là một bảng',
        );
        return;
      }
      expect(await loaded('targets')).toEqual(await previewed('targets'));
    },
  );

  it.each(['Thẻ script', 'Hộp div', 'Khung iframe'])(
    '%s: with language, theme, scheme and colours of one’s own',
    async (form) => {
      await tick('Số liệu mẫu');
      await choose('Ngôn ngữ', 'en');
      await choose('Bộ màu', 'neutral');
      await choose('Sáng, tối', 'dark');
      if (!(await page.locator('#customiser details').getAttribute('open'))) {
        await page.locator('#customiser details').evaluate((one) => one.setAttribute('open', ''));
      }
      await page.getByLabel('Nền thẻ, nền tối').fill('#101840');
      await tick(form);
      const drawn = await loaded('targets');
      expect(drawn).toEqual(await previewed('targets'));
      expect(drawn).toMatchObject({ language: 'en' });
      expect(JSON.stringify(drawn)).toContain('rgb(16, 24, 64)');
      await choose('Sáng, tối', 'page');
      expect(await loaded('targets')).toEqual(await previewed('targets'));
      await page.getByRole('button', { name: 'Trả màu về như cũ' }).click();
      await choose('Ngôn ngữ', 'page');
      await choose('Bộ màu', 'red-gold');
    },
  );

  it('every element with a sample is drawn by it', async () => {
    await tick('Số liệu mẫu');
    await tick('Thẻ script');
    const names = await page
      .getByLabel('Thẻ', { exact: true })
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(names.length).toBeGreaterThanOrEqual(7);
    for (const name of names) {
      await choose('Thẻ', name);
      if ((await page.locator('pre[data-part=content]').count()) === 0) continue;
      expect(await loaded(name), name).toEqual(await previewed(name));
    }
    await choose('Thẻ', 'targets');
    expect(faults).toEqual([]);
  });
});

const MARKUP = `"'><img src=x onerror="window.hit=1"><script>window.hit=1</script><svg onload=window.hit=1>`;

describe('hostile data', () => {
  beforeEach(() => choose('Thẻ', 'targets'));

  /** Loads the code without any policy, so that nothing but the code itself keeps it harmless. */
  async function harmless(): Promise<void> {
    const printed = await takePrinted(page);
    const address = putPrinted(host, 'targets', {
      ...printed,
      parts: { ...printed.parts, policy: '' },
    });
    const { page: fresh } = await openPage(browser, address, { bypassCSP: true });
    fresh.setDefaultTimeout(10_000);
    await fresh.locator('kh-targets').first().waitFor({ state: 'attached' });
    await fresh.waitForTimeout(50);
    expect(await fresh.evaluate(() => Reflect.get(window, 'hit') as unknown)).toBeUndefined();
    expect(await fresh.locator('img, svg[onload]').count()).toBe(0);
    await fresh.close();
    expect(await page.evaluate(() => Reflect.get(window, 'hit') as unknown)).toBeUndefined();
    expect(await page.locator('.preview img, .preview svg[onload]').count()).toBe(0);
  }

  it.each(['Thẻ script', 'Hộp div'])('in an address stays an address: %s', async (form) => {
    await tick('Địa chỉ tệp JSON');
    await tick(form);
    await page.getByRole('textbox', { name: 'Địa chỉ tệp JSON' }).fill(`/a.json?${MARKUP}`);
    await harmless();
  });

  it.each(['javascript:window.hit=1', 'data:text/html,<script>window.hit=1</script>'])(
    'an address of %s gives no code, and says why',
    async (address) => {
      await tick('Địa chỉ tệp JSON');
      await page.getByRole('textbox', { name: 'Địa chỉ tệp JSON' }).fill(address);
      expect(await page.getByRole('alert').innerText()).toContain('https://');
      expect(await page.locator('#customiser pre').count()).toBe(0);
      await page
        .getByRole('textbox', { name: 'Địa chỉ tệp JSON' })
        .fill('/khuyen-hoc/so-lieu.json');
    },
  );

  it.each(['Thẻ script', 'Hộp div', 'Bảng'])('in cells stays text: %s', async (form) => {
    await tick('Dán bảng hoặc JSON');
    await page
      .getByRole('textbox', { name: 'Bảng hoặc JSON' })
      .fill(`Chỉ tiêu\tTỷ lệ\n${MARKUP}\t50%\n</td></table>${MARKUP}\t60%`);
    await tick(form);
    await harmless();
    expect(await page.locator('.preview article').innerText()).toContain('onerror');
  });

  it('in JSON and in the HTML of a table stays text', async () => {
    await tick('Thẻ script');
    const box = page.getByRole('textbox', { name: 'Bảng hoặc JSON' });
    const view = JSON.parse(sample('targets')) as { title: unknown };
    view.title = { vi: `</script>${MARKUP}`, en: '<!--<script>' };
    await box.fill(JSON.stringify(view));
    await harmless();
    await box.fill(
      `<table><tr><th>Chỉ tiêu<th>Tỷ lệ<tr><td>a${MARKUP}</svg></td><td>50%</td></table>`,
    );
    await harmless();
    await page.locator('.preview article').getByText('50%').waitFor();
    // An address above led nowhere, and nothing else went wrong.
    expect(faults.filter((one) => !one.includes('404'))).toEqual([]);
  });
});

describe('the page itself', () => {
  it('opens as a file with no network, copies by keyboard, and speaks English', async () => {
    const context = await browser.newContext({ offline: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const own = await context.newPage();
    const wrong: string[] = [];
    own.on('console', (message) => wrong.push(message.text()));
    own.on('pageerror', (error) => wrong.push(error.message));
    await own.goto(FILE);
    await own.getByRole('button', { name: /^Sao chép: Vào giao diện/ }).focus();
    await own.keyboard.press('Enter');
    await own.getByText('Đã sao chép: Vào giao diện').waitFor();
    expect(await own.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^<script\n {2}src=".*integrity="sha384-/s,
    );
    await own.getByRole('button', { name: 'English' }).click();
    await own.getByRole('heading', { name: 'Get the embed code' }).waitFor();
    expect(await own.locator('html').getAttribute('lang')).toBe('en');
    await own.locator('.preview').getByText('Results against learning-society targets').waitFor();
    expect(wrong).toEqual([]);
    await context.close();
  });

  it.each([
    [320, 'light'],
    [768, 'dark'],
    [1280, 'light'],
  ] as const)('passes axe and fits %d px, %s', async (width, colorScheme) => {
    const { page: own } = await openPage(browser, FILE, {
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    });
    await own.locator('#customiser details').evaluate((one) => one.setAttribute('open', ''));
    await own.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    const violations = await own.evaluate(async () => {
      const axe = Reflect.get(window, 'axe') as {
        run: (how: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const result = await axe.run({ runOnly: tags });
      return result.violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ''}`);
    });
    expect(violations).toEqual([]);
    expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await own.close();
  });

  it('says which colours are hard to read, and by how much', async () => {
    const { page: own } = await openPage(browser, FILE);
    await own.getByText('Đổi từng màu').click();
    await own.getByText('Độ tương phản đạt WCAG 2.2 mức AA.').waitFor();
    await own.getByLabel('Chữ, nền sáng').fill('#777777');
    const said = await own.locator('.faults').innerText();
    expect(said).toContain('Chữ / Nền thẻ (nền sáng): 4,47:1, cần ít nhất 4,50:1');
    await own.close();
  });
});
