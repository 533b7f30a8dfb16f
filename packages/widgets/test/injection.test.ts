import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Site, site } from './browser.js';
import { card } from './card.js';
import { EXAMPLES } from './examples/all.js';
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

const PARTS = {
  before: ['', '"', "'", '>', '-->', '</style>', '</title>', '${', '{{', ']]>'],
  code: [
    '<img src=x onerror=boom()>',
    '<script>boom()</script>',
    '<svg onload=boom()>',
    '<svg><script>boom()</script></svg>',
    '<iframe srcdoc="<script>parent.boom()</script>"></iframe>',
    'javascript:boom()',
    '<a href="javascript:boom()" autofocus onfocus=boom()>x</a>',
    '<style>*{display:none!important}</style>',
    '<kh-targets src="javascript:boom()">',
    '<details open ontoggle=boom()>',
  ],
  after: ['', '<!--', '\u0000', '\u202e', '}', '}}', '\\', '&lt;', '%3E', '</'],
};

/** 1,000 texts that a careless page would run. */
const HOSTILE = PARTS.before.flatMap((before) =>
  PARTS.code.flatMap((code) => PARTS.after.map((after) => before + code + after)),
);

describe('hostile data', () => {
  const all = { ...EXAMPLES, agreement: card() };

  it('runs nothing and makes no element, in any field of any element', async () => {
    expect(new Set(HOSTILE).size).toBe(1000);
    const { page, faults } = await open(
      browser,
      host,
      Object.keys(all)
        .map((name) => `<kh-${name} selectable></kh-${name}>`)
        .join(''),
    );
    const result = await page.evaluate(
      async ([values, texts]) => {
        Reflect.set(window, 'boom', () => Reflect.set(window, 'ran', true));
        const frames = async () => {
          for (let step = 0; step < 2; step++) await new Promise(requestAnimationFrame);
        };
        const element = (name: string) => document.querySelector(`kh-${name}`)!;
        /** The names of all elements that were made. */
        const made = (name: string) => {
          const nodes = element(name).shadowRoot!.querySelectorAll('*');
          return [...new Set([...nodes].map((one) => one.localName))].sort().join(' ');
        };
        // Codes of the form stay; every other text is replaced.
        const codes = ['kind', 'verdict', 'state', 'form', 'parties', 'method', 'by'];
        const poison = (data: unknown, next: () => string): unknown => {
          if (typeof data === 'string') return next();
          if (Array.isArray(data)) return data.map((one) => poison(one, next));
          if (typeof data !== 'object' || data === null) return data;
          return Object.fromEntries(
            Object.entries(data).map(([key, value]) => {
              const code = codes.includes(key) && (typeof value === 'string' || key === 'parties');
              return [key, code ? value : poison(value, next)];
            }),
          );
        };
        const problems: string[] = [];
        for (const [name, value] of Object.entries(values)) {
          Reflect.set(element(name), 'data', value);
          await frames();
          const before = made(name);
          let place = 0;
          while (place < texts.length) {
            const data = poison(value, () => texts[place++ % texts.length]!);
            Reflect.set(element(name), 'data', data);
            await Promise.resolve();
            await Promise.resolve();
          }
          await frames();
          if (made(name) !== before) problems.push(`${name}: ${made(name)}`);
          if (!element(name).shadowRoot!.querySelector('article'))
            problems.push(`${name}: no card`);
        }
        return problems;
      },
      [all, HOSTILE] as const,
    );
    expect(result).toEqual([]);
    expect(await page.evaluate(() => Reflect.get(window, 'ran') as unknown)).toBeUndefined();
    expect(await page.locator('article').count()).toBe(Object.keys(all).length);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('runs nothing from attributes and from tables', async () => {
    const { page, faults } = await open(browser, host, '<main></main>');
    const left = await page.evaluate((texts) => {
      Reflect.set(window, 'boom', () => Reflect.set(window, 'ran', true));
      const main = document.querySelector('main')!;
      const table = (text: string) => {
        const node = document.createElement('table');
        for (const cells of [
          ['Chỉ tiêu', 'Tỷ lệ', 'Mốc', 'Kết luận'],
          [text, text, text, text],
        ]) {
          const row = node.insertRow();
          for (const cell of cells) row.insertCell().textContent = cell;
        }
        node.createCaption().textContent = text;
        return node;
      };
      for (const [index, text] of texts.entries()) {
        const element = document.createElement(index % 2 ? 'kh-targets' : 'div');
        // An address of these texts is asked of this site only once each hundred.
        if (index % 100 === 0) element.setAttribute('src', text);
        for (const name of ['level', 'theme', 'scheme', 'lang', 'selectable'])
          element.setAttribute(name, text);
        if (index % 2 === 0) element.dataset['khWidget'] = index % 4 ? 'targets' : text;
        element.append(table(text));
        main.append(element);
      }
      return texts.length;
    }, HOSTILE);
    expect(left).toBe(1000);
    await expect.poll(() => page.locator('article').count()).toBeGreaterThan(600);
    const made = await page.evaluate(() =>
      [...document.querySelectorAll('kh-targets')].flatMap((one) =>
        [...one.shadowRoot!.querySelectorAll('*')].map((node) => node.localName),
      ),
    );
    expect(
      made.filter((name) => ['script', 'img', 'iframe', 'style', 'a', 'kh-targets'].includes(name)),
    ).toEqual([]);
    expect(await page.evaluate(() => Reflect.get(window, 'ran') as unknown)).toBeUndefined();
    expect(
      faults.filter((one) => !/40[04]|ERR_|URL scheme|Refused to connect|connect-src/.test(one)),
    ).toEqual([]);
    await page.close();
  });
});
