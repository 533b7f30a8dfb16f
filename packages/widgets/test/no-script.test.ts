import { cardPage, fragmentHtml, staticSheet, type StaticView } from '@khuyenhoc/paper/static';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, script, site, type Site } from './browser.js';
import { card } from './card.js';
import { STATIC_EXAMPLES } from './examples/all.js';

const VIEWS: readonly StaticView[] = [card(), ...Object.values(STATIC_EXAMPLES)];
const NAMES = VIEWS.map((view) => [staticSheet(view, 'vi', '2026-07-05').widget, view] as const);

let browser: Browser;
let [host, open]: Site[] = [];
beforeAll(async () => {
  [browser, host, open] = await Promise.all([launch(), site(), site('')]);
});
afterAll(async () => {
  await browser.close();
  host?.close();
  open?.close();
});

/** Letters only: a line that is broken on paper is the same text. */
const letters = (text: string) => text.normalize('NFC').replace(/\s+/g, '').toLowerCase();

async function printed(page: Page): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  return letters((await extractText(pdf, { mergePages: true })).text);
}

/** All that an element says of this data, also behind a fold. */
function everyWord(view: StaticView): string[] {
  const sheet = staticSheet(view, 'vi', '2026-07-05');
  const cells = sheet.tables.flatMap((table) => table.rows.flat());
  return [
    sheet.title,
    ...(sheet.warning === null ? [] : [sheet.warning]),
    ...sheet.lines,
    ...sheet.foot,
    ...sheet.tables.flatMap((table) => table.columns.map((column) => column.title)),
    ...cells.flatMap((cell) => [cell.text, ...(cell.under ?? [])]),
  ].filter((text) => text !== '');
}

const missing = (words: readonly string[], text: string) =>
  words.filter((one) => !text.includes(letters(one)));

/** Card pages differ by their element only; these have folds, bars, many rows and several tables. */
const PAGES = NAMES.filter(([widget]) =>
  ['agreement', 'targets', 'compare', 'fund'].includes(widget),
);

describe('with script off', () => {
  it('what stands inside elements is shown and printed whole', async () => {
    const boxes = NAMES.map(([widget, view]) => {
      const inner = fragmentHtml(staticSheet(view, 'vi', '2026-07-05'), { detail: true });
      return `<kh-${widget} src="/x.json">${inner}</kh-${widget}>`;
    });
    const head =
      '<meta charset="utf-8"><title>t</title><script src="/khuyenhoc-widgets.js" defer></script>';
    host!.files.set('/all', `<!doctype html><html lang="vi">${head}<body>${boxes.join('')}`);
    const { page } = await openPage(browser, `${host!.address}/all`, { javaScriptEnabled: false });
    const shown = letters(await page.locator('body').innerText());
    const paper = await printed(page);
    for (const [widget, view] of NAMES) {
      expect([widget, missing(everyWord(view), shown)]).toEqual([widget, []]);
      expect([widget, missing(everyWord(view), paper)]).toEqual([widget, []]);
    }
    await page.context().close();
  });

  it.each(PAGES)(
    'the card page of %s is printed whole, also what is folded',
    async (widget, view) => {
      const html = cardPage(view, {
        language: 'vi',
        madeOn: '2026-07-05',
        script: script.toString(),
      });
      open!.files.set(`/${widget}.html`, html);
      const address = `${open!.address}/${widget}.html`;
      const { page } = await openPage(browser, address, { javaScriptEnabled: false });
      expect(missing(everyWord(view), await printed(page))).toEqual([]);
      await page.context().close();
    },
  );
});

describe('with script', () => {
  it.each(PAGES)(
    'the card page of %s prints what it says, also what is folded',
    async (widget, view) => {
      const { page, faults } = await openPage(browser, `${open!.address}/${widget}.html`);
      await page.locator(`kh-${widget} article`).waitFor();
      const sheet = staticSheet(view, 'vi', '2026-07-05');
      const cells = sheet.tables.flatMap((table) => table.rows.flat());
      const words = [sheet.title, ...sheet.foot, ...cells.flatMap((cell) => cell.under ?? [])];
      const rows = sheet.tables.flatMap((table) => table.rows.map((row) => row[0]?.text ?? ''));
      expect(missing([...words, ...rows], await printed(page))).toEqual([]);
      expect(faults).toEqual([]);
      await page.close();
    },
  );
});
