// Tries the built site in Chromium: policy, axe, layout, search, keyboard, phones, paper. Prints what it measured.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../workspace/commands/find-browser.mjs';
import { serve } from './serve.mjs';
import { elements } from './src/made/elements.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const tags = elements.map((one) => one.tagName);
/** A page of every kind, in both languages. */
const KINDS = [
  '/',
  '/en/',
  '/start/developer.html',
  '/en/start/officer.html',
  '/concepts/verdicts.html',
  '/embed.html',
  '/glossary.html',
  '/criteria/learning-citizen-244.html',
  '/en/criteria/learning-unit-province-24-2023.html',
  '/rules/funds-nd-03-2026.html',
  '/rules/targets-qd-387-2022.html',
  '/rules/procedure-learning-unit-province-24-2023.html',
  '/en/rules/acts.html',
  '/errors.html',
  '/commands.html',
  '/schemas/observations.html',
  '/tables/ledger.html',
  '/decisions/0022-the-site-of-the-documentation.html',
  '/benchmarks/nation.html',
  '/en/api/index.html',
  ...tags.map((tag) => `/elements/${tag}.html`),
  ...tags.slice(0, 2).map((tag) => `/en/elements/${tag}.html`),
];
const MOST_PAINT = 1000;

// Notes every shift and breach of policy from before the first paint on.
const WATCH = () => {
  window.shift = 0;
  window.breaches = [];
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) window.shift += one.value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('securitypolicyviolation', (event) =>
    window.breaches.push(
      `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
    ),
  );
};

const settle = async (page) => {
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    await Promise.all(
      [...document.querySelectorAll('.live > *')].map(
        (one) =>
          one.shadowRoot?.querySelector('[part~=card]') ??
          new Promise((done) => one.addEventListener('kh-ready', done, { once: true })),
      ),
    );
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
};

/** When the first content was painted, in milliseconds; some browsers note it a moment after they did. */
const firstPaint = () =>
  new Promise((done) => {
    setTimeout(() => done(Infinity), 5000);
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry) done(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });

/** What is wrong with a page in one scheme and width, and what was measured. */
async function look(browser, address, path, { colorScheme, width, full }) {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
  const page = await context.newPage();
  const faults = [];
  page.on('request', (one) => {
    if (!one.url().startsWith(address)) faults.push(`calls ${one.url()}`);
  });
  page.on('console', (one) => {
    if (one.type() === 'error' || one.type() === 'warning') faults.push(one.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(WATCH);
  await page.goto(address + path);
  await settle(page);
  const seen = await page.evaluate(() => ({
    shift: window.shift,
    breaches: window.breaches,
    wide: document.documentElement.scrollWidth - innerWidth,
  }));
  seen.paint = (await page.evaluate(firstPaint)) ?? Infinity;
  if (seen.paint > MOST_PAINT) faults.push(`first paint at ${Math.round(seen.paint)} ms`);
  faults.push(...seen.breaches);
  if (seen.shift > 0) faults.push(`layout shift ${seen.shift}`);
  if (seen.wide > 0) faults.push(`${seen.wide} px too wide`);
  if (full) {
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
    for (const one of found.violations) {
      faults.push(
        `axe ${one.id}: ${one.nodes
          .slice(0, 3)
          .map((node) => node.target.join(' '))
          .join(', ')}`,
      );
    }
  }
  await context.close();
  return {
    paint: seen.paint,
    shift: seen.shift,
    faults: faults.map((one) => `${path} ${colorScheme} ${width}: ${one}`),
  };
}

/** Words with and without accents lead to the same page; all of it by the keyboard. */
async function searches(browser, address) {
  const faults = [];
  const page = await browser.newPage();
  await page.goto(`${address}/`);
  await page.keyboard.press('Tab');
  if ((await page.evaluate(() => document.activeElement.className)) !== 'skip')
    faults.push('the first stop is not the skip link');
  for (const asked of [
    'công dân học tập',
    'cong dan hoc tap',
    'quy khuyen hoc',
    'Đơn vị học tập',
  ]) {
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press('/');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(asked);
    const list = page.locator('#search ol a');
    await list
      .first()
      .waitFor({ timeout: 10_000 })
      .catch(() => faults.push(`search finds nothing for “${asked}”`));
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page
    .waitForURL((url) => url.pathname !== '/')
    .catch(() => faults.push('Enter leads nowhere'));
  await page.emulateMedia({ media: 'print' });
  if (await page.locator('header').isVisible()) faults.push('the head is printed');
  if (!(await page.locator('article').isVisible())) faults.push('the text is not printed');
  await page.emulateMedia({ media: 'screen' });
  await page.click('#scheme');
  const scheme = await page.evaluate(() => document.documentElement.dataset.scheme);
  await page.reload();
  if ((await page.evaluate(() => document.documentElement.dataset.scheme)) !== scheme)
    faults.push('the chosen scheme is forgotten');
  await page.close();
  return faults;
}

/** Tries it all; true if nothing is wrong. */
export async function check() {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('Cần Chromium / Chromium is needed (CHROME_PATH)');
  const { server, address } = await serve(0);
  const browser = await chromium.launch({ executablePath, args: ARGS });
  const results = [];
  for (const path of KINDS) {
    for (const options of [
      { colorScheme: 'light', width: 1280, full: true },
      { colorScheme: 'dark', width: 1280, full: true },
      { colorScheme: 'light', width: 320, full: false },
      { colorScheme: 'light', width: 390, full: false },
    ]) {
      results.push(await look(browser, address, path, options));
    }
  }
  const faults = [...results.flatMap((one) => one.faults), ...(await searches(browser, address))];
  await browser.close();
  server.close();
  server.closeAllConnections();
  const paints = results.map((one) => one.paint).sort((a, b) => a - b);
  const median = paints[Math.floor(paints.length / 2)];
  console.log(
    `${KINDS.length} trang / pages × 4; first paint: median ${Math.round(median)} ms, most ${Math.round(paints.at(-1))} ms; layout shift, most: ${Math.max(...results.map((one) => one.shift))}`,
  );
  console.log(faults.length === 0 ? 'Không lỗi / no faults' : faults.join('\n'));
  return faults.length === 0;
}
