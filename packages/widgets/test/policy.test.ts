import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Site, site } from './browser.js';
import { EXAMPLES } from './examples/all.js';
import { compare } from './examples/compare.js';
import { targets, targetsRow } from './examples/targets.js';
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

describe('under the strict policy with trusted types', () => {
  it('no element breaks a rule', async () => {
    const names = Object.entries(EXAMPLES).map(([name, data]) => {
      host.files.set(`/${name}.json`, JSON.stringify(data));
      return `<kh-${name} src="/${name}.json" selectable></kh-${name}>`;
    });
    const { page, faults } = await open(browser, host, names.join(''));
    await expect.poll(() => page.locator('article').count()).toBe(names.length);
    expect(await page.locator('.h0').allInnerTexts()).toEqual(
      Object.values(EXAMPLES).map((one) => one.title.vi),
    );
    expect(faults).toEqual([]);
    await page.close();
  });

  it('bars of targets are as long as their shares, and marks stand at the milestone', async () => {
    const shares = [0, 1, 37.25, 99.99, 100, 140];
    const rows = shares.map((share) =>
      targetsRow(1, 'not-met', { share: { min: share, max: share }, milestone: share }),
    );
    const { page, faults } = await open(browser, host, '<kh-targets></kh-targets>');
    await give(page, 'kh-targets', targets(rows));
    const tracks = await page
      .locator('.track')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    const fills = await page
      .locator('.fill')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    const marks = await page.locator('.mark path').evaluateAll((all) =>
      all.map((one) => {
        const [box, track] = [one, one.closest('.bar')!.querySelector('.track')!].map((each) =>
          each.getBoundingClientRect(),
        );
        return (box!.x + box!.width / 2 - track!.x) / track!.width;
      }),
    );
    shares.forEach((share, index) => {
      const part = Math.min(100, share) / 100;
      expect(fills[index]! / tracks[index]!).toBeCloseTo(part, 3);
      expect(marks[index]).toBeCloseTo(part, 2);
    });
    expect(faults).toEqual([]);
    await page.close();
  });

  it('bars of a comparison and of a fund are as long as their values', async () => {
    const { page } = await open(browser, host, '<kh-compare></kh-compare><kh-fund></kh-fund>');
    await give(page, 'kh-compare', compare(30));
    await give(page, 'kh-fund', EXAMPLES.fund);
    const drawn = await page
      .locator('kh-compare td svg')
      .evaluateAll((all) =>
        all.map(
          (one) =>
            one.firstElementChild!.getBoundingClientRect().width /
            one.getBoundingClientRect().width,
        ),
      );
    const values = compare(30).rows.flatMap((row) => (row[3] === null ? [] : [row[3]]));
    expect(drawn).toHaveLength(values.length);
    drawn.forEach((part, index) => expect(part).toBeCloseTo(Number(values[index]) / 100, 2));
    const parts = await page
      .locator('kh-fund .bar')
      .evaluateAll((all) =>
        all.map(
          (one) =>
            one.querySelector('.fill')!.getBoundingClientRect().width /
            one.querySelector('.track')!.getBoundingClientRect().width,
        ),
      );
    const shares = EXAMPLES.fund.flows.flatMap((flow) => flow.shares.filter((one) => one !== null));
    parts.forEach((part, index) => expect(part).toBeCloseTo((shares[index] ?? 0) / 100, 3));
    await page.close();
  });

  it('points of a trend lie where their values are', async () => {
    const years = [
      trendYear(2020, 0),
      trendYear(2021, 50),
      trendYear(2023, 100),
      trendYear(2024, 25),
    ];
    const { page } = await open(browser, host, '<kh-trend></kh-trend>');
    await give(page, 'kh-trend', { ...trend(years), breaks: [] });
    await page.locator('.point').first().waitFor();
    const centres = await page.locator('.point').evaluateAll((all) =>
      all.map((one) => {
        const box = one.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2] as const;
      }),
    );
    const [[x0, y0], [x1, y1], [x3, y3], [x4, y4]] = centres as [number, number][] as never as [
      [number, number],
      [number, number],
      [number, number],
      [number, number],
    ];
    expect((y0 - y1) / (y0 - y3)).toBeCloseTo(0.5, 2);
    expect((y0 - y4) / (y0 - y3)).toBeCloseTo(0.25, 2);
    expect((x1 - x0) / (x4 - x0)).toBeCloseTo(0.25, 2);
    expect((x3 - x0) / (x4 - x0)).toBeCloseTo(0.75, 2);
    await page.close();
  });
});
