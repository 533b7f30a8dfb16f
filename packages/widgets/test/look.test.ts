import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Site, site } from './browser.js';
import { EXAMPLES } from './examples/all.js';
import { trend, trendYear } from './examples/trend.js';
import { give, open } from './open.js';

let browser: Browser;
let host: Site;
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), site()]);
});
afterAll(async () => {
  host.close();
  await browser.close();
});

const BODY = Object.keys(EXAMPLES)
  .map((name) => `<kh-${name}></kh-${name}>`)
  .join('');
async function all(
  options: Parameters<typeof open>[3] = {},
): Promise<{ page: Page; faults: string[] }> {
  const opened = await open(browser, host, `<main>${BODY}</main>`, options);
  for (const [name, data] of Object.entries(EXAMPLES)) await give(opened.page, `kh-${name}`, data);
  return opened;
}

/** Pairs of texts of a drawing that share a spot, and texts that stick out of it. */
const collisions = (page: Page) =>
  page
    .locator('kh-trend svg')
    .first()
    .evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].map((one) => ({
        text: one.textContent,
        box: one.getBoundingClientRect(),
      }));
      const bad: string[] = [];
      texts.forEach(({ text, box }, index) => {
        if (
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1
        ) {
          bad.push(`${text} sticks out`);
        }
        for (const other of texts.slice(index + 1)) {
          const apart =
            box.right <= other.box.left ||
            other.box.right <= box.left ||
            box.bottom <= other.box.top ||
            other.box.bottom <= box.top;
          if (!apart) bad.push(`${text} on ${other.text}`);
        }
      });
      return { bad, labels: svg.querySelectorAll('.label').length };
    });

describe('the look of the elements', () => {
  it.each([
    ['light, 1280 px', { viewport: { width: 1280, height: 900 } }],
    [
      'dark, 768 px',
      {
        viewport: { width: 768, height: 900 },
        colorScheme: 'dark' as const,
        head: '<link rel="stylesheet" href="/dark.css">',
      },
    ],
    ['light, 320 px', { viewport: { width: 320, height: 900 } }],
    ['forced colours', { viewport: { width: 640, height: 900 }, forcedColors: 'active' as const }],
  ])('passes axe and fits the page: %s', async (_name, options) => {
    host.files.set('/dark.css', ':root{color-scheme:dark}');
    const { page, faults } = await all({ ...options, bypassCSP: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
      options.viewport.width,
    );
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    const violations = await page.evaluate(async () => {
      const axe = Reflect.get(window, 'axe') as {
        run: (
          what: Element,
          how: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const result = await axe.run(document.querySelector('main')!, { runOnly: tags });
      return result.violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ''}`);
    });
    expect(violations).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('grows with the size of text the reader chose, without loss', async () => {
    host.files.set(
      '/large.css',
      `${Object.keys(EXAMPLES)
        .map((name) => `kh-${name}`)
        .join()}{--kh-size:32px}`,
    );
    const { page } = await all({
      viewport: { width: 640, height: 900 },
      head: '<link rel="stylesheet" href="/large.css">',
    });
    await page.locator('.label').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
    expect((await collisions(page)).bad).toEqual([]);
    await page.close();
  });

  it('keeps labels of a chart apart at every width, however the values lie', async () => {
    const { page } = await open(browser, host, '<kh-trend></kh-trend>');
    const series = [
      trend(),
      trend(
        Array.from({ length: 16 }, (_, index) =>
          trendYear(2015 + index, 50 + (index % 2) / 10, 50.1),
        ),
      ),
      trend(
        Array.from({ length: 12 }, (_, index) =>
          trendYear(2015 + index, [0, 100, 99.9, 0.1][index % 4] ?? 0, index % 3 ? null : 100),
        ),
      ),
      trend([trendYear(2025, 100, 100)]),
    ];
    for (const data of series) {
      for (const width of [320, 500, 768, 1280]) {
        await page.setViewportSize({ width, height: 700 });
        await give(page, 'kh-trend', data);
        await page.locator('.label').first().waitFor();
        const { bad, labels } = await collisions(page);
        expect(bad, `${width} px`).toEqual([]);
        expect(labels).toBeGreaterThan(0);
      }
    }
    await page.close();
  });
});
