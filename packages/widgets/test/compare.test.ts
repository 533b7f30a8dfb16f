import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Site, site } from './browser.js';
import { compare } from './examples/compare.js';
import { give, open } from './open.js';

let browser: Browser;
let host: Site;
let page: Page;
let faults: string[];
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), site()]);
  ({ page, faults } = await open(browser, host, '<kh-compare selectable></kh-compare>'));
  await give(page, 'kh-compare', compare(10_000));
});
afterAll(async () => {
  host.close();
  await browser.close();
});

const names = () => page.locator('tbody th').allInnerTexts();
const sortBy = (label: string) =>
  page.getByRole('columnheader', { name: label }).getByRole('button').click();

describe('kh-compare with 10,000 rows', () => {
  it('keeps few of them in the page, and says how many there are', async () => {
    expect((await names()).length).toBeLessThan(90);
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('10001');
    expect(await page.getByRole('status').innerText()).toBe('Hiện 10.000/10.000 dòng');
  });

  it('shows the row that is scrolled to, where it belongs', async () => {
    const area = page.getByRole('region');
    const seen = await area.evaluate(async (one) => {
      one.scrollTop = one.scrollHeight / 2;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const box = one.getBoundingClientRect();
      const row = [...one.querySelectorAll('tbody tr:not([aria-hidden])')].find(
        (each) => each.getBoundingClientRect().top > box.top + box.height / 2,
      );
      return {
        index: Number(row?.getAttribute('aria-rowindex')),
        name: row?.querySelector('th')?.textContent.trim(),
      };
    });
    expect(seen.index).toBeGreaterThan(4900);
    expect(seen.index).toBeLessThan(5100);
    expect(seen.name).toBe(compare(10_000).rows[seen.index - 2]?.[0]);
    await area.evaluate((one) => (one.scrollTop = 0));
  });

  it('sorts by number and by name, with gaps last both ways', async () => {
    await sortBy('Gia đình học tập');
    const counts = compare(10_000).rows.map((row) => row[2]);
    const most = Math.max(...counts.map((one) => one ?? 0));
    await expect
      .poll(() => page.locator('tbody tr:not([aria-hidden]) td').nth(1).innerText())
      .toBe(most.toLocaleString('de'));
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await sortBy('Gia đình học tập');
    await expect
      .poll(() => page.locator('th[aria-sort]').getAttribute('aria-sort'))
      .toBe('ascending');
    expect(await page.locator('tbody tr:not([aria-hidden]) td').nth(1).innerText()).toBe('0');
    await sortBy('Xã');
    await expect.poll(async () => (await names())[0]).toBe('An Bình 1');
  });

  it('finds names without their accents', async () => {
    await page.getByRole('searchbox').fill('am thuong 8');
    await expect
      .poll(async () => new Set((await names()).map((one) => one.replace(/\d+/, ''))))
      .toEqual(new Set(['Ấm Thượng ']));
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => page.getByRole('status').innerText()).toContain('10.000/10.000');
  });

  it('can be walked by the Tab key without losing the place', async () => {
    await page.locator('tbody th button').first().focus();
    for (let step = 0; step < 60; step++) await page.keyboard.press('Tab');
    const focused = await page.evaluate(() =>
      document.querySelector('kh-compare')!.shadowRoot!.activeElement?.textContent.trim(),
    );
    const sorted = compare(10_000)
      .rows.map((row) => row[0])
      .sort(new Intl.Collator('vi', { numeric: true }).compare);
    expect(focused).toBe(sorted[60]);
  });

  it('puts every row on paper', async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('tbody th').count()).toBe(10_000);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(async () => (await names()).length).toBeLessThan(90);
    expect(faults).toEqual([]);
  });
});
