import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { ProgrammeCard } from '@khuyenhoc/core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, type Site, site } from './browser.js';
import { card } from './card.js';

let browser: Browser;
let host: Site;
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), site()]);
});
afterAll(async () => {
  host.close();
  await browser.close();
});

let pages = 0;
/** Opens a page with this body; `data` becomes /data-N.json, and DATA in the body its address. */
async function open(body: string, data: unknown = card(), lang = 'vi', options = {}) {
  const number = ++pages;
  const file = `/data-${number}.json`;
  host.files.set(file, typeof data === 'string' ? data : JSON.stringify(data));
  host.files.set(
    `/page-${number}.html`,
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>t</title>
     <script src="khuyenhoc-widgets.js" defer></script><body>${body.replaceAll('DATA', file)}`,
  );
  return openPage(browser, `${host.address}/page-${number}.html`, options);
}
const ELEMENT =
  '<kh-agreement src="DATA"><table><tr><td>plain table</td></tr></table></kh-agreement>';

describe('kh-agreement under a strict policy', () => {
  it('draws a share of all parties as wide as it is', async () => {
    const counts = [0, 1, 37, 99, 100];
    const { page, faults } = await open(counts.map(() => '<kh-agreement></kh-agreement>').join(''));
    const drawn = await page.evaluate(
      async (cards) => {
        const width = (one: Element) => one.getBoundingClientRect().width;
        return Promise.all(
          [...document.querySelectorAll('kh-agreement')].map(async (one, index) => {
            Reflect.set(one, 'data', cards[index]);
            await new Promise(requestAnimationFrame);
            const [track, fill] = ['.track', '.fill'].map((name) =>
              width(one.shadowRoot!.querySelector(`.bar ${name}`)!),
            );
            return fill! / track!;
          }),
        );
      },
      counts.map((count) => card({ parties: ['met'], share: { count, base: 100 } })),
    );
    drawn.forEach((part, index) => expect(part).toBeCloseTo(counts[index]! / 100, 3));
    expect(faults).toEqual([]);
    await page.close();
  });

  it('draws one cell per party, each kind with a shape of its own', async () => {
    const { page } = await open(ELEMENT);
    const cells = await page.locator('figure .party').evaluateAll((all) =>
      all.map((one) => ({
        kind: one.getAttribute('class')?.replace('party ', ''),
        height: Math.round(one.getBoundingClientRect().height),
        dashed: getComputedStyle(one).strokeDasharray !== 'none',
        painted: getComputedStyle(one).fill !== 'none',
      })),
    );
    expect(cells).toEqual([
      { kind: 'met', height: 12, dashed: false, painted: true },
      { kind: 'not-met', height: 6, dashed: false, painted: true },
      { kind: 'undetermined', height: 12, dashed: true, painted: false },
    ]);
    await page.close();
  });

  it('speaks the language of the nearest lang, Vietnamese where that is another', async () => {
    const said = { vi: 'verdict vi', en: 'verdict en', 'en-GB': 'verdict en', fr: 'verdict vi' };
    const boxes = Object.keys(said).map((lang) => `<div lang="${lang}">${ELEMENT}</div>`);
    const { page } = await open(boxes.join(''));
    await expect
      .poll(() => page.locator('.verdict').allTextContents())
      .toEqual(Object.values(said));
    await page.close();
  });

  it('takes a card by property before the one at src', async () => {
    const { page } = await open(ELEMENT, card(undefined, 'from src'));
    await page.locator('article').waitFor();
    await page.evaluate(
      (own) => {
        Object.assign(document.querySelector('kh-agreement')!, { data: own });
      },
      card(undefined, 'own'),
    );
    expect(await page.locator('.h0').innerText()).toBe('own');
    await page.close();
  });

  it('turns a marked box into an element, also when the script comes twice', async () => {
    const { page, faults } = await open(
      '<script src="khuyenhoc-widgets.js" defer></script><div data-kh-widget="agreement" data-src="DATA"><p>plain</p></div>',
    );
    await page.locator('article').waitFor();
    expect(await page.locator('kh-agreement').count()).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('runs no markup from data', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const { page, faults } = await open(ELEMENT, card(undefined, hostile));
    expect(await page.locator('.h0').innerText()).toBe(hostile);
    expect(await page.title()).toBe('t');
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('kh-agreement when things go wrong', () => {
  const broken = (change: (one: Record<string, unknown>) => void): unknown => {
    const copy = structuredClone(card()) as unknown as Record<string, unknown>;
    change(copy);
    return copy;
  };

  it('keeps the table and says so', async () => {
    const wrong: Record<string, unknown> = {
      'another document': { kind: 'programme-report' },
      null: null,
      'a list': [],
      'no rows': broken((one) => delete one['rows']),
      'one language only': broken((one) => delete one['en']),
      'rows without words': broken((one) => ((one['vi'] as { rows: unknown[] }).rows = [])),
      'a row that is null': broken((one) => (one['rows'] = [null])),
    };
    const bodies = Object.entries(wrong).map(([name, data], index) => {
      host.files.set(`/wrong-card-${index}.json`, JSON.stringify(data));
      return ELEMENT.replace('DATA', `/wrong-card-${index}.json`).replace('plain', name);
    });
    const { page, faults } = await open(bodies.join(''));
    await expect.poll(() => page.getByRole('alert').count()).toBe(bodies.length);
    for (const name of Object.keys(wrong)) {
      expect(await page.getByText(`${name} table`, { exact: true }).isVisible(), name).toBe(true);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('offers to try again when the file cannot be had, and then shows it', async () => {
    const { page } = await open(ELEMENT.replace('DATA', '/late.json'));
    const retry = page.getByRole('button', { name: 'Tải lại' });
    await retry.waitFor();
    expect(await page.getByText('plain table').isVisible()).toBe(true);
    host.files.set('/late.json', JSON.stringify(card(undefined, 'late')));
    await retry.click();
    await page.locator('.h0', { hasText: 'late' }).waitFor();
    await page.close();
  });

  it('survives a file that is not JSON', async () => {
    const { page } = await open(ELEMENT, '<html>');
    expect(await page.getByRole('alert').textContent()).toContain('Không tải được');
    await page.close();
  });

  it('leaves the table where no script runs', async () => {
    const { page } = await open(ELEMENT, card(), 'vi', { javaScriptEnabled: false });
    expect(await page.getByText('plain table').isVisible()).toBe(true);
    await page.close();
  });
});

describe('the demonstration page', () => {
  const folder = new URL('../../../examples/tuyen-quang/dist/', import.meta.url);
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

  beforeAll(() => {
    host.files.set('/index.html', read('index.html'));
    host.files.set('/style.css', read('style.css'));
    host.files.set('/favicon.svg', read('favicon.svg'));
    for (const name of ['observations', 'illustrative-observations']) {
      host.files.set(`/${name}.card.json`, read(`${name}.card.json`));
    }
  });

  it.each([1280, 320])('fits %d px and passes axe', async (width) => {
    const { page, faults } = await openPage(browser, `${host.address}/index.html`, {
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    await page.locator('article').nth(1).waitFor();
    await page.evaluate(() =>
      document.querySelectorAll('kh-agreement').forEach((one) => {
        one.shadowRoot!.querySelectorAll('details').forEach((each) => (each.open = true));
      }),
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    const violations = await page.evaluate(async () => {
      const axe = Reflect.get(window, 'axe') as {
        run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
      const result = await axe.run();
      return result.violations.map((one) => `${one.id}: ${one.nodes[0]?.html ?? ''}`);
    });
    expect(violations).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('shows both cards under the strict policy, without a fault', async () => {
    const { page, faults } = await openPage(browser, `${host.address}/index.html`);
    await page.locator('article').nth(1).waitFor();
    const real = JSON.parse(read('observations.card.json')) as ProgrammeCard;
    const shown = await page.locator('article').first().locator('.verdict').allTextContents();
    expect(shown).toEqual(real.vi.rows.map((row) => row.verdict));
    const warned = await page.locator('article').nth(1).getByRole('note').textContent();
    expect(warned).toContain('SỐ LIỆU MINH HỌA');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('prints what is folded away', async () => {
    const { page } = await openPage(browser, `${host.address}/index.html`);
    await page.locator('article').first().waitFor();
    const reason = page.locator('article').first().getByText('chưa có văn bản ghi ngày').first();
    expect(await reason.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await reason.isVisible()).toBe(true);
    await page.close();
  });
});
