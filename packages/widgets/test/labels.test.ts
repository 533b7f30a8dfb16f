import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Site, site } from './browser.js';
import { card } from './card.js';
import { EXAMPLES } from './examples/all.js';
import { give, open } from './open.js';

const ALL: Readonly<Record<string, unknown>> = { ...EXAMPLES, agreement: card() };

let browser: Browser;
let host: Site;
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), site()]);
  host.files.set('/large.css', 'html > body > * { --kh-size: 32px }');
});
afterAll(async () => {
  host.close();
  await browser.close();
});

/**
 * Lines of text of an element that share a spot, and such that stick out of its card. Rows that scroll
 * slide under their heads, so of those only what is drawn is looked at.
 */
function collisions(element: Element): { bad: string[]; lines: number; drawn: number } {
  const root = element.shadowRoot!;
  root.querySelectorAll('details').forEach((one) => (one.open = true));
  const frame = root.querySelector('article')!.getBoundingClientRect();
  const inner = root.querySelector('.root')!;
  const walker = document.createTreeWalker(inner, NodeFilter.SHOW_TEXT);
  const lines: { text: string; drawn: boolean; box: DOMRect }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    const drawn = parent.closest('svg') !== null;
    const text = node.textContent!.trim();
    // The result of a form lies over what scrolls below it.
    if (parent.closest('.sum')) continue;
    if (text === '' || (parent.closest('.rows') && element.localName === 'kh-compare' && !drawn))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of drawn ? [parent.getBoundingClientRect()] : range.getClientRects()) {
      if (box.width > 1 && box.height > 1) lines.push({ text, drawn, box });
    }
  }
  const bad = lines.flatMap(({ text, box, drawn }, index) => {
    // The boxes of two lines of one paragraph may share an edge; a fifth of a line is letters on letters.
    const slack = drawn ? 0 : box.height / 5;
    const out =
      box.left < frame.left - 1 || box.right > frame.right + 1 ? [`${text} sticks out`] : [];
    const on = lines
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > slack / 2 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > slack,
      )
      .map((other) => `${text} on ${other.text}`);
    return [...out, ...on];
  });
  return { bad, lines: lines.length, drawn: lines.filter((one) => one.drawn).length };
}

describe('labels and lines of text, of every element', () => {
  it.each(['vi', 'en'])(
    'stay apart at each width, and at twice the size of text: %s',
    async (lang) => {
      const body = Object.keys(ALL)
        .map((name) => `<kh-${name}></kh-${name}>`)
        .join('');
      const head = '<link rel="stylesheet" href="/large.css" disabled>';
      const { page, faults } = await open(browser, host, body, { lang, head });
      for (const [name, data] of Object.entries(ALL)) await give(page, `kh-${name}`, data);
      for (const large of [false, true]) {
        await page.evaluate((on) => (document.querySelector('link')!.disabled = !on), large);
        for (const width of [320, 768, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
          for (const name of Object.keys(ALL)) {
            const found = await page.locator(`kh-${name}`).evaluate(collisions);
            expect.soft(found.bad, `kh-${name}, ${width} px${large ? ', 200 %' : ''}`).toEqual([]);
            expect(found.lines).toBeGreaterThan(3);
            if (name === 'trend') expect(found.drawn).toBeGreaterThan(4);
          }
        }
      }
      expect(faults).toEqual([]);
      await page.close();
    },
  );
});
