import type { CompareView } from '@khuyenhoc/core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Site, site } from './browser.js';
import { EXAMPLES } from './examples/all.js';
import { frame, w } from './examples/frame.js';
import { open } from './open.js';

let browser: Browser;
let host: Site;
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), site()]);
});
afterAll(async () => {
  host.close();
  await browser.close();
});

const tags = Object.keys(EXAMPLES).map((name) => `kh-${name}`);
const ELEMENTS = tags.map((tag) => `<${tag}></${tag}>`).join('');

// Out of order, and with what an order by code units gets wrong: Đ after D, marks after letters.
const NAMES = [
  'Đông Hà',
  'Dương Liễu',
  'ẤM THƯỢNG',
  'An Bình',
  'Ân Thi',
  'Ea Kar',
  'Xã 10',
  'Xã 9',
];
const places = (): CompareView => ({
  kind: 'compare-view',
  ...frame(w('So sánh', 'Side by side')),
  name: w('Xã', 'Commune'),
  columns: [
    { label: w('Số hộ', 'Households'), form: 'count' },
    { label: w('Tỷ lệ', 'Rate'), form: 'percent' },
  ],
  rows: NAMES.map((name, index) => [name, 1_234_567 + index, 86.5]),
});

/** What all elements show in a browser of this language and zone, with places sorted by name. */
async function shown(locale: string, timezoneId: string) {
  const { page, faults } = await open(browser, host, ELEMENTS, { locale, timezoneId });
  const found = await page.evaluate(
    async (all: Record<string, unknown>) => {
      const frames = async () => {
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      };
      const root = (name: string) => document.querySelector(`kh-${name}`)?.shadowRoot;
      await customElements.whenDefined('kh-trend');
      for (const [name, value] of Object.entries(all)) {
        Reflect.set(document.querySelector(`kh-${name}`) ?? {}, 'data', value);
      }
      await frames();
      root('compare')?.querySelector<HTMLElement>('thead button')?.click();
      await frames();
      return {
        language: navigator.language,
        texts: Object.keys(all).map((name) => root(name)?.querySelector('.root')?.textContent),
        names: [...(root('compare')?.querySelectorAll('tbody th') ?? [])].map((one) =>
          one.textContent.trim(),
        ),
      };
    },
    { ...EXAMPLES, compare: places() } as Record<string, unknown>,
  );
  expect(faults).toEqual([]);
  await page.close();
  return found;
}

it('an element speaks as the page around it says, Vietnamese first, not as the browser does', async () => {
  const LANGS = {
    'vi-VN': 'vi',
    vi: 'vi',
    'en-GB': 'en',
    EN: 'en',
    en_US: 'en',
    fr: 'vi',
    '': 'vi',
    tr: 'vi',
  };
  const boxes = Object.keys(LANGS).map(
    (lang) => `<div lang="${lang}"><kh-calendar></kh-calendar></div>`,
  );
  const { page } = await open(browser, host, `${boxes.join('')}<kh-calendar></kh-calendar>`, {
    locale: 'en-GB',
  });
  const spoken = await page.evaluate(async (data) => {
    await customElements.whenDefined('kh-calendar');
    document.documentElement.removeAttribute('lang');
    const all = [...document.querySelectorAll('kh-calendar')];
    for (const one of all) Reflect.set(one, 'data', data);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return all.map((one) => one.shadowRoot?.querySelector('.root')?.getAttribute('lang'));
  }, EXAMPLES.calendar);
  expect(spoken).toEqual([...Object.values(LANGS), 'vi']);
  await page.close();
});

describe('what an element shows', () => {
  it('is the same letter by letter in browsers of two languages and zones, and sorted as in Node', async () => {
    const { language, ...wanted } = await shown('vi-VN', 'Asia/Ho_Chi_Minh');
    const { language: other, ...found } = await shown('tr-TR', 'Pacific/Kiritimati');
    expect([language, other]).toEqual(['vi-VN', 'tr-TR']);
    expect(found).toEqual(wanted);
    const text = wanted.texts.join(' ');
    expect(text).toContain('1.234.567');
    expect(text).toContain('86,5%');
    const inNode = NAMES.toSorted(new Intl.Collator('vi', { numeric: true }).compare);
    expect(wanted.names).toEqual(inNode);
    expect(inNode).toEqual([
      'An Bình',
      'ẤM THƯỢNG',
      'Ân Thi',
      'Dương Liễu',
      'Đông Hà',
      'Ea Kar',
      'Xã 9',
      'Xã 10',
    ]);
  });
});
