import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Site, site } from './browser.js';
import { EXAMPLES } from './examples/all.js';
import { targets, targetsRow } from './examples/targets.js';
import { w } from './examples/frame.js';
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

const titled = (title: string) => ({ ...targets(), title: w(title, `${title} (en)`) });
const TABLE = `<table><caption>from table</caption>
  <tr><th>Chỉ tiêu</th><th>Số đạt</th><th>Tổng số</th><th>Tỷ lệ</th><th>Mốc</th><th>Kết luận</th></tr>
  <tr><td>Gia đình học tập</td><td>5.210</td><td>6.000</td><td>86,8%</td><td>90% (2030)</td><td>chưa đạt</td></tr>
  <tr><td colspan="6">Nguồn: Hội Khuyến học</td></tr></table>`;
const json = (data: unknown) => `<script type="application/json">${JSON.stringify(data)}</script>`;
const title = (page: Page) =>
  page
    .locator('.h0')
    .textContent()
    .then((text) => text?.trim());

/** Collects the events of the page before the script runs. */
const LISTEN = '<script src="/listen.js"></script>';
const events = (page: Page) =>
  page.evaluate(() => Reflect.get(window, 'events') as [string, unknown][]);
beforeAll(() => {
  host.files.set(
    '/listen.js',
    `window.events=[];for(const name of ['kh-ready','kh-error','kh-select'])addEventListener(name,(e)=>window.events.push([name,e.detail]))`,
  );
});

describe('the routes for data', () => {
  it('go before each other: property, src, JSON inside, table inside', async () => {
    host.files.set('/t.json', JSON.stringify(titled('from src')));
    const { page, faults } = await open(
      browser,
      host,
      `<kh-targets src="/t.json">${json(titled('from script'))}${TABLE}</kh-targets>`,
      { head: LISTEN },
    );
    await page.locator('article').waitFor();
    expect(await title(page)).toBe('from src');
    await give(page, 'kh-targets', titled('from property'));
    expect(await title(page)).toBe('from property');
    await give(page, 'kh-targets', null);
    expect(await title(page)).toBe('from src');
    await page.evaluate(() => document.querySelector('kh-targets')!.removeAttribute('src'));
    await expect.poll(() => title(page)).toBe('from script');
    await page.evaluate(() => document.querySelector('kh-targets script')!.remove());
    await expect.poll(() => title(page)).toBe('from table');
    const routes = (await events(page)).map(([, detail]) => (detail as { route: string }).route);
    expect(routes).toEqual(['src', 'data', 'src', 'script', 'table']);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('take a property that was set before the script came', async () => {
    const set = `document.querySelector('kh-targets').data = ${JSON.stringify(titled('early'))}`;
    host.files.set('/early.js', set);
    const body = '<kh-targets></kh-targets><script src="/early.js"></script>';
    const { page } = await open(browser, host, body);
    await page.locator('article').waitFor();
    expect(await title(page)).toBe('early');
    await page.close();
  });

  it('read a table: bars from the counts, words as they are', async () => {
    const { page } = await open(browser, host, `<kh-targets>${TABLE}</kh-targets>`);
    await page.locator('article').waitFor();
    const cells = await page.locator('article tbody tr').first().locator('td').allInnerTexts();
    expect(cells.map((one) => one.replace(/\s+/g, ' '))).toEqual([
      '86,8% 5.210/6.000',
      '90% (2030)',
      'Chưa đạt',
    ]);
    const [track, fill] = await Promise.all(
      ['.track', '.fill'].map((one) =>
        page.locator(one).evaluate((node) => node.getBoundingClientRect().width),
      ),
    );
    expect(fill! / track!).toBeCloseTo(5210 / 6000, 3);
    expect(await page.locator('footer').innerText()).toBe('Nguồn: Hội Khuyến học');
    await page.close();
  });

  it.each([
    ['a marked box', `<div data-kh-widget="targets">${TABLE}</div>`],
    [
      'a marked box with an address',
      `<div data-kh-widget="targets" data-src="/marked.json">${TABLE}</div>`,
    ],
    ['a marked table', TABLE.replace('<table>', '<table data-kh-widget="targets">')],
  ])('upgrade %s, also one that comes later', async (_name, body) => {
    host.files.set('/marked.json', JSON.stringify(titled('from table')));
    const { page, faults } = await open(browser, host, `<main></main>${body}`);
    await page.locator('article').waitFor();
    expect(await title(page)).toBe('from table');
    await page.evaluate(() => {
      const copy = document.querySelector('[data-kh-widget]')!.cloneNode(true) as Element;
      copy.querySelectorAll('kh-targets').forEach((one) => one.replaceWith(...one.childNodes));
      document.querySelector('main')!.append(copy);
    });
    await expect.poll(() => page.locator('main article').count()).toBe(1);
    expect(await page.locator('kh-targets').count()).toBe(2);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('follow the language of the page, and keep that of a table', async () => {
    const { page } = await open(
      browser,
      host,
      `<kh-targets id="view">${json(titled('view'))}</kh-targets><kh-targets id="table" >${TABLE.replace('<table>', '<table lang="vi">')}</kh-targets>`,
      { lang: 'en' },
    );
    await page.locator('#view article').waitFor();
    expect(await page.locator('#view thead th').first().textContent()).toBe('Target');
    expect(await page.locator('#table .root').getAttribute('lang')).toBe('vi');
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'vi'));
    await expect.poll(() => page.locator('#view thead th').first().textContent()).toBe('Chỉ tiêu');
    await page.close();
  });
});

describe('the routes for a criteria set and for its form', () => {
  const criteria = `<table><caption>from table</caption>
    <tr><th>TT</th><th>Tiêu chí</th><th>Điểm tối đa</th></tr>
    <tr><td>1</td><td>Đọc sách hằng ngày</td><td>10</td></tr>
    <tr><td colspan="3">Nguồn: minh họa</td></tr></table>`;
  const named = (data: object, name: string) => ({ ...data, title: w(name, name) });

  it.each([
    ['criteria', EXAMPLES.criteria, 'from table'],
    // What a form is judged by stands in no table, so that a table stays what it is: a paper to fill in.
    ['assessment', EXAMPLES.assessment, undefined],
  ])('kh-%s takes property, src and JSON inside, in this order', async (name, data, last) => {
    const tag = `kh-${name}`;
    host.files.set(`/${name}.json`, JSON.stringify(named(data, 'from src')));
    const { page, faults } = await open(
      browser,
      host,
      `<${tag} src="/${name}.json">${json(named(data, 'from script'))}${criteria}</${tag}>`,
    );
    await page.locator('article').waitFor();
    expect(await title(page)).toBe('from src');
    await give(page, tag, named(data, 'from property'));
    expect(await title(page)).toBe('from property');
    await give(page, tag, null);
    await page.evaluate((one) => document.querySelector(one)!.removeAttribute('src'), tag);
    await expect.poll(() => title(page)).toBe('from script');
    await page.evaluate((one) => document.querySelector(`${one} script`)!.remove(), tag);
    if (last) await expect.poll(() => title(page)).toBe(last);
    else await expect.poll(() => page.locator('article').count()).toBe(0);
    expect(await page.getByText('Đọc sách hằng ngày').last().isVisible()).toBe(true);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('say so of rules that cannot be worked with, and keep the table', async () => {
    const { scoring, ...set } = EXAMPLES.assessment.set;
    const wrong = [
      {},
      { ...set, scoring: { method: 'points' } },
      { ...set, scoring: { ...scoring, criteria: [{ id: '1', title: w('a', 'a') }] } },
      { ...set, scoring: { ...scoring, pass: { by: 'total', atLeast: null } } },
      { ...set, scoring: { method: 'levels', levels: {}, criteria: [] } },
      { ...set, scoring, title: 'one language' },
    ].map(
      (one) =>
        `<kh-assessment>${json({ ...EXAMPLES.assessment, set: one })}${criteria}</kh-assessment>`,
    );
    const { page, faults } = await open(browser, host, wrong.join(''));
    await expect.poll(() => page.getByRole('alert').count()).toBe(wrong.length);
    expect(await page.getByText('Đọc sách hằng ngày').count()).toBe(wrong.length);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('data that cannot be used', () => {
  it('says so and keeps the table; a later file is shown; an older one is called old', async () => {
    const { page } = await open(
      browser,
      host,
      `<kh-targets src="/later.json">${TABLE}</kh-targets>`,
      {
        head: LISTEN,
      },
    );
    const retry = page.getByRole('button', { name: 'Tải lại' });
    await retry.waitFor();
    expect(await page.getByText('86,8%').isVisible()).toBe(true);
    expect(await events(page)).toEqual([['kh-error', { code: 'load-failed', route: 'src' }]]);
    host.files.set('/later.json', JSON.stringify(titled('later')));
    await retry.click();
    await page.locator('.h0', { hasText: 'later' }).waitFor();
    host.files.delete('/later.json');
    await page.evaluate(() =>
      (document.querySelector('kh-targets') as unknown as { reload: () => Promise<void> }).reload(),
    );
    expect(await page.getByRole('alert').innerText()).toContain('số liệu đã tải trước đó');
    expect(await title(page)).toBe('later');
    await page.close();
  });

  it('by property, by file and inside: says so each time, and keeps the table', async () => {
    const row = targetsRow(1);
    const wrong: readonly unknown[] = [
      'a text',
      1,
      {},
      { ...targets(), kind: 'fund-view' },
      { ...targets(), rows: {} },
      { ...targets(), title: 'one language' },
      targets([{ ...row, title: null } as never]),
      targets([{ ...row, share: { min: '1', max: 1 } } as never]),
      targets([{ ...row, verdict: 'recognised' } as never]),
      targets([{ ...row, milestone: '90' } as never]),
    ];
    const bodies = wrong.map((data, index) => {
      host.files.set(`/wrong-${index}.json`, JSON.stringify(data));
      return `<kh-targets class="own">${TABLE}</kh-targets>
        <kh-targets src="/wrong-${index}.json">${TABLE}</kh-targets>
        <kh-targets>${json(data)}${TABLE}</kh-targets>`;
    });
    const { page, faults } = await open(browser, host, bodies.join(''));
    await page.evaluate((values) => {
      document.querySelectorAll('.own').forEach((one, index) => {
        Reflect.set(one, 'data', values[index]);
      });
    }, wrong);
    await expect.poll(() => page.getByRole('alert').count()).toBe(wrong.length * 3);
    expect(new Set(await page.getByRole('alert').allInnerTexts())).toEqual(
      new Set(['Dữ liệu không đúng dạng.']),
    );
    expect(await page.getByText('86,8%').count()).toBe(wrong.length * 3);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('survives an object that throws when it is looked at, and a table that says nothing', async () => {
    const { page, faults } = await open(
      browser,
      host,
      '<kh-targets class="own">plain</kh-targets><kh-targets><table><tr><td>a</td></tr></table></kh-targets>',
    );
    await page.evaluate(() => {
      const bad = new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      );
      Reflect.set(document.querySelector('.own')!, 'data', bad);
    });
    await expect.poll(() => page.getByRole('alert').count()).toBe(2);
    expect(await page.getByText('plain').isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('rows that can be chosen', () => {
  it('tell by keyboard and pointer which one', async () => {
    const { page } = await open(
      browser,
      host,
      `<kh-targets selectable>${json(targets())}</kh-targets>`,
      {
        head: LISTEN,
      },
    );
    const second = page.locator('article').getByRole('button').nth(1);
    await second.focus();
    await page.keyboard.press('Enter');
    expect((await events(page)).at(-1)).toEqual([
      'kh-select',
      { index: 1, name: targets().rows[1]?.title.vi },
    ]);
    const box = await second.boundingBox();
    expect(box!.height).toBeGreaterThanOrEqual(24);
    await page.close();
  });
});
