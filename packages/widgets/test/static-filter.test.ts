import { fragmentHtml, staticSheet, type StaticView } from '@khuyenhoc/paper/static';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, site, type Site } from './browser.js';
import { card } from './card.js';
import { STATIC_EXAMPLES } from './examples/all.js';
import { nukeViet } from './filters/nukeviet.js';
import { wordPress } from './filters/wordpress.js';

const VIEWS: readonly StaticView[] = [withFoot(), ...Object.values(STATIC_EXAMPLES)];
const PICTURE = { src: '/uploads/khuyen-hoc/hinh.png', width: 1080, height: 900 };
const FILTERS = { nukeViet, wordPress } as const;

/** A card whose words hold all that filters are known to break. */
function withFoot(): StaticView {
  const shown = card(undefined, 'Chương trình “2030” #2030 "a" <b>');
  const foot = ['Nguồn: hồ sơ', 'số liệu tính đến ngày 30/06/2026'];
  return {
    ...shown,
    vi: { ...shown.vi, foot },
    en: { ...shown.en, foot: ['Source: files', 'data as of 2026-06-30'] },
  };
}

let browser: Browser;
let host: Site;
let page: Page;
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), site()]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  host.close();
});

/** What a browser makes of it: elements in order, with the attributes that matter, and all text. */
const read = (html: string) =>
  page.evaluate((text) => {
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    const kept = ['scope', 'style', 'src', 'alt', 'width', 'height', 'data-kh-widget', 'lang'];
    const style = (value: string | null) => (value === null ? null : value.replace(/;$/, ''));
    return {
      text: body.textContent.replace(/\s+/g, ' ').trim(),
      elements: [...body.querySelectorAll('*')].map((one) =>
        [one.localName, ...kept.map((name) => style(one.getAttribute(name)))].join('|'),
      ),
    };
  }, html);

const cases = VIEWS.flatMap((view) =>
  (['vi', 'en'] as const).map((language) => [view.kind, language, view] as const),
);

describe.each(Object.entries(FILTERS))(
  'HTML to paste, through the filter of %s',
  (_name, filter) => {
    it.each(cases)(
      '%s (%s): loses no text, no structure, no picture',
      async (_kind, language, view) => {
        const sheet = staticSheet(view, language, '2026-07-05');
        const html = fragmentHtml(sheet, { picture: PICTURE, detail: true });
        const [before, after] = [await read(html), await read(filter(html))];
        expect(after).toEqual(before);
        expect(before.elements.filter((one) => one.startsWith('img'))).toHaveLength(1);
        for (const line of [sheet.title, ...sheet.lines, ...sheet.foot]) {
          expect(before.text).toContain(line.replace(/\s+/g, ' '));
        }
        const cells = sheet.tables.flatMap((table) => table.rows.flat());
        for (const cell of cells) expect(before.text).toContain(cell.text);
      },
    );
  },
);

describe('a table that went through an editor', () => {
  const docs = `<div data-kh-widget="targets"><table><caption>Kết quả</caption>
<tr><th>Chỉ tiêu</th><th>Số đạt</th><th>Tổng số</th><th>Tỷ lệ</th><th>Mốc</th></tr>
<tr><td>Gia đình học tập</td><td>5.210</td><td>6.000</td><td>86,8%</td><td>90% (2030)</td></tr></table></div>`;

  it.each(Object.entries(FILTERS))(
    '%s: a marked box is drawn by the script',
    async (name, filter) => {
      host.files.set(`/box-${name}`, shell(filter(docs)));
      const opened = await openPage(browser, `${host.address}/box-${name}`);
      await opened.page.locator('kh-targets svg.bar').waitFor();
      expect(await opened.page.locator('kh-targets tbody [role=rowheader]').innerText()).toContain(
        'Gia đình học tập',
      );
      expect(opened.faults).toEqual([]);
      await opened.page.close();
    },
  );

  it.each(Object.entries(FILTERS))(
    '%s: what was pasted becomes elements, and nothing around them is lost',
    async (name, filter) => {
      const sheets = VIEWS.map((view) => staticSheet(view, 'vi', '2026-07-05'));
      const html = sheets
        .map((sheet) => fragmentHtml(sheet, { detail: true }))
        .map(filter)
        .join('');
      host.files.set(`/all-${name}`, shell(html));
      const opened = await openPage(browser, `${host.address}/all-${name}`);
      for (const sheet of sheets) {
        const box = opened.page.locator(`kh-${sheet.widget}`);
        if (!sheet.upgradable) {
          expect(await box.count()).toBe(0);
          continue;
        }
        await box.locator('article').waitFor();
        const shown = (await box.locator('article').innerText()).replace(/\s+/g, ' ');
        for (const cell of sheet.tables[0]!.rows.flat()) {
          if (cell.text === '–') continue;
          expect(shown.toLowerCase()).toContain(cell.text.toLowerCase());
          for (const line of cell.under ?? []) expect(shown).toContain(line);
        }
      }
      const all = (await opened.page.locator('body').innerText()).replace(/\s+/g, ' ');
      for (const { title, foot } of sheets) {
        for (const line of [title, ...foot]) expect(all).toContain(line);
      }
      expect(opened.faults.filter((one) => !one.includes('style'))).toEqual([]);
      await opened.page.close();
    },
  );
});

const shell = (body: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>t</title><script src="/khuyenhoc-widgets.js" defer></script><body>${body}`;
