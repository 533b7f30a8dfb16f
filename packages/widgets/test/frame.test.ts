import { cardPage } from '@khuyenhoc/paper/static';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, script, site, type Site } from './browser.js';
import { EXAMPLES } from './examples/all.js';

const HOST_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; frame-src http://127.0.0.1:*; require-trusted-types-for 'script'";
const CARD = cardPage(EXAMPLES.targets, {
  language: 'vi',
  madeOn: '2026-07-05',
  script: script.toString(),
});
const SCRIPT = '<script src="/khuyenhoc-frames.js" defer></script>';

let browser: Browser;
/** The page that embeds, the site of the card, and a stranger. */
let [host, easy, cards, stranger]: Site[] = [];
beforeAll(async () => {
  browser = await launch();
  [host, easy, cards, stranger] = await Promise.all([
    site(HOST_POLICY),
    site(''),
    site(''),
    site(''),
  ]);
  for (const one of [host, easy, cards]) one.files.set('/card.html', CARD);
});
afterAll(async () => {
  await browser.close();
  for (const one of [host, easy, cards, stranger]) one?.close();
});

let pages = 0;
/** Opens a page of the host with these frames. */
async function embed(
  body: string,
  { on = host!, ...options }: { javaScriptEnabled?: boolean; on?: Site } = {},
) {
  const path = `/host-${++pages}.html`;
  on.files.set(
    path,
    `<!doctype html><html lang="vi"><meta charset="utf-8"><title>t</title>${SCRIPT}<body>${body}`,
  );
  return openPage(browser, on.address + path, options);
}
const frame = (src: string, more = 'data-kh-frame') =>
  `<iframe src="${src}" width="600" height="300" title="t" ${more}></iframe>`;
const heightOf = (page: Page, index = 0) =>
  page
    .locator('iframe')
    .nth(index)
    .evaluate((one) => one.getBoundingClientRect().height);
/** A page that tells this again and again. */
const teller = (message: string, target = 'parent') =>
  `<!doctype html><title>t</title><body>x<script>setInterval(() => ${target}.postMessage(${message},'*'), 50)</script>`;

describe('a framed card', () => {
  it.each([
    ['of another site', () => host!],
    ['of the same site', () => cards!],
  ])('%s is as high as its content, and follows it', async (_name, on) => {
    const { page, faults } = await embed(frame(`${cards!.address}/card.html`), { on: on() });
    const inner = page.frameLocator('iframe');
    await inner.locator('article').waitFor();
    const content = () =>
      inner.locator('body').evaluate((one) => one.getBoundingClientRect().height);
    await expect.poll(async () => (await heightOf(page)) - (await content())).toBeCloseTo(4, -1);
    const wide = await heightOf(page);
    expect(wide).toBeGreaterThan(400);
    await page.locator('iframe').evaluate((one) => one.setAttribute('width', '320'));
    await expect.poll(() => heightOf(page)).toBeGreaterThan(wide * 1.3);
    await expect.poll(async () => (await heightOf(page)) - (await content())).toBeCloseTo(4, -1);
    const scrolls = await inner
      .locator('html')
      .evaluate((one) => one.scrollHeight > one.clientHeight);
    expect(scrolls).toBe(false);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('under the strict policy of its site shows its content without script, and is fitted', async () => {
    const { page } = await embed(frame('/card.html'));
    await page.frameLocator('iframe').locator('.kh-title').waitFor();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(400);
    await page.close();
  });

  it('that comes later is fitted too', async () => {
    const { page } = await embed('<p>sau</p>');
    await page.evaluate((src) => {
      const one = document.createElement('iframe');
      one.src = src;
      one.dataset['khFrame'] = '';
      document.body.append(one);
    }, `${cards!.address}/card.html`);
    await expect.poll(() => heightOf(page)).toBeGreaterThan(400);
    await page.close();
  });

  it('without script keeps its height, and scrolls', async () => {
    const { page } = await embed(frame(`${cards!.address}/card.html`), {
      javaScriptEnabled: false,
    });
    await page.frameLocator('iframe').locator('.kh-title').waitFor();
    expect(await heightOf(page)).toBeCloseTo(304, -1);
    await page.close();
  });
});

describe('a hostile frame', () => {
  it('stays within bounds, whatever it tells', async () => {
    const told: readonly [message: string, bound: string, height: number][] = [
      ['{kh:"height",height:1e9}', '', 6000],
      ['{kh:"height",height:1e9}', '900', 900],
      ['{kh:"height",height:1e9}', '99999', 6000],
      ['{kh:"height",height:-5}', '', 60],
      ['{kh:"height",height:"9999px"}', '', 300],
      ['{kh:"height",height:NaN}', '', 300],
      ['{kh:"height",height:Infinity}', '', 300],
      ['{kh:"height"}', '', 300],
      ['{kh:"style",height:900}', '', 300],
      ['null', '', 300],
      ['"height"', '', 300],
    ];
    const frames = told.map(([message, bound], index) => {
      cards!.files.set(`/hostile-${index}.html`, teller(message));
      return frame(`${cards!.address}/hostile-${index}.html`, `data-kh-frame="${bound}"`);
    });
    const { page, faults } = await embed(frames.join(''));
    const border = 4;
    const heights = async () =>
      (await Promise.all(told.map((_, index) => heightOf(page, index)))).map((one) => one - border);
    await expect.poll(heights).toEqual(told.map(([, , height]) => height));
    await page.waitForTimeout(300);
    expect([await heights(), faults]).toEqual([told.map(([, , height]) => height), []]);
    await page.close();
  });

  it('is not heard from a site that its address does not name', async () => {
    stranger!.files.set('/a.html', teller('{kh:"height",height:2000}'));
    const away = `<!doctype html><title>t</title><script>location = '${stranger!.address}/a.html'</script>`;
    cards!.files.set('/away.html', away);
    const { page } = await embed(frame(`${cards!.address}/away.html`));
    await page.frameLocator('iframe').getByText('x').waitFor();
    await page.waitForTimeout(200);
    expect(await heightOf(page)).toBeCloseTo(304, -1);
    await page.close();
  });

  it('is not heard from within another frame, or from one that is not marked', async () => {
    stranger!.files.set('/top.html', teller('{kh:"height",height:2000}', 'top'));
    cards!.files.set(
      '/nest.html',
      `<!doctype html><title>t</title><iframe src="${stranger!.address}/top.html"></iframe>`,
    );
    cards!.files.set('/plain.html', teller('{kh:"height",height:2000}'));
    const { page } = await embed(
      frame(`${cards!.address}/nest.html`) + frame(`${cards!.address}/plain.html`, ''),
    );
    await page.frameLocator('iframe >> nth=0').frameLocator('iframe').getByText('x').waitFor();
    await page.frameLocator('iframe >> nth=1').getByText('x').waitFor();
    await page.waitForTimeout(200);
    expect(await heightOf(page, 0)).toBeCloseTo(304, -1);
    expect(await heightOf(page, 1)).toBeCloseTo(304, -1);
    await page.close();
  });
});

describe('a card page', () => {
  /** A page of a stranger that frames the card and counts what it hears. */
  const listener = (ask: string) => `<!doctype html><title>t</title><body><script>
    window.heard = []; addEventListener('message', (event) => heard.push(event.data));
  </script><iframe src="${cards!.address}/card.html" onload="${ask}"></iframe>`;

  it('tells nothing unless it is asked, and not what it does not know', async () => {
    stranger!.files.set('/mute.html', listener(''));
    stranger!.files.set('/odd.html', listener("this.contentWindow.postMessage({kh:'html?'},'*')"));
    for (const path of ['/mute.html', '/odd.html']) {
      const { page } = await openPage(browser, stranger!.address + path);
      await page.frameLocator('iframe').locator('article').waitFor();
      await page.waitForTimeout(200);
      expect(await page.evaluate('heard')).toEqual([]);
      await page.close();
    }
  });

  it('tells its parent its height and nothing else', async () => {
    stranger!.files.set(
      '/ask.html',
      listener("this.contentWindow.postMessage({kh:'height?'},'*')"),
    );
    const { page } = await openPage(browser, `${stranger!.address}/ask.html`);
    await expect.poll(() => page.evaluate('heard.length')).toBeGreaterThan(0);
    const heard = await page.evaluate<object[]>('heard');
    for (const one of heard) expect(Object.keys(one)).toEqual(['kh', 'height']);
    await page.close();
  });

  it('does not answer a window that is not its parent', async () => {
    cards!.files.set(
      '/asker.html',
      `<!doctype html><title>t</title><body>x<script>addEventListener('message', () => document.body.append('heard'));
      setTimeout(() => parent.frames[0].postMessage({kh:'height?'},'*'), 300)</script>`,
    );
    stranger!.files.set(
      '/two.html',
      `<!doctype html><title>t</title><iframe src="${cards!.address}/card.html"></iframe><iframe src="${cards!.address}/asker.html"></iframe>`,
    );
    const { page } = await openPage(browser, `${stranger!.address}/two.html`);
    await page.frameLocator('iframe >> nth=0').locator('article').waitFor();
    await page.waitForTimeout(600);
    expect(await page.frameLocator('iframe >> nth=1').locator('body').innerText()).not.toContain(
      'heard',
    );
    await page.close();
  });

  it('runs under its own policy without a fault, and asks the network for nothing', async () => {
    const { page, faults } = await openPage(browser, `${cards!.address}/card.html`);
    await page.locator('kh-targets article').waitFor();
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').length);
    expect([loaded, faults]).toEqual([0, []]);
    const bar = page.locator('kh-targets article svg.bar').first();
    const whole = await bar.evaluate((one) => one.getBoundingClientRect().width);
    const filled = await bar.locator('.fill').evaluate((one) => one.getBoundingClientRect().width);
    expect(filled / whole).toBeCloseTo(5210 / 6000, 3);
    await page.close();
  });
});
