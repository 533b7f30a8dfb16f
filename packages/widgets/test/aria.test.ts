import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Site, site } from './browser.js';
import { card } from './card.js';
import { EXAMPLES } from './examples/all.js';
import { compare } from './examples/compare.js';
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

const all = { ...EXAMPLES, compare: compare(3), agreement: card() };

describe('what a reader hears', () => {
  it.each(Object.entries(all))('of kh-%s', async (name, data) => {
    const { page, faults } = await open(browser, host, `<kh-${name} selectable></kh-${name}>`, {
      viewport: { width: 1000, height: 700 },
    });
    await give(page, `kh-${name}`, data);
    const tree = await page.locator(`kh-${name}`).ariaSnapshot();
    await expect(`${tree}\n`).toMatchFileSnapshot(join(import.meta.dirname, `aria/kh-${name}.txt`));
    expect(faults).toEqual([]);
    await page.close();
  });
});
