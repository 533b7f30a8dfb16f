// Looks at the built site in Chromium: policy, axe, search, what moves, what is asked for, narrow windows.
import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { SITE } from './src/paths.mjs';
import { serve } from './serve.mjs';

const KINDS = [
  '/',
  '/en/',
  '/officer.html',
  '/en/embed.html',
  '/criteria/learning-citizen-244.html',
  '/en/rules/funds.html',
  '/rules/targets/qd-677-2022.html',
  '/codes.html',
  '/schemas/observations.html',
  '/commands.html',
  '/api/index.html',
  ...readdirSync(`${SITE}/elements`).map((name) => `/elements/${name}`),
];
const AXE = createRequire(import.meta.url).resolve('axe-core');
const site = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const faults = [];
const paints = [];

async function open(path, options = {}) {
  const context = await browser.newContext({ bypassCSP: false, ...options });
  const page = await context.newPage();
  page.on(
    'console',
    (one) => ['error', 'warning'].includes(one.type()) && faults.push(`${path}: ${one.text()}`),
  );
  page.on('pageerror', (one) => faults.push(`${path}: ${one.message}`));
  page.on(
    'request',
    (one) =>
      one.url().startsWith(site.address) ||
      /^(data|blob):/.test(one.url()) ||
      faults.push(`${path}: asks for ${one.url()}`),
  );
  await page.addInitScript(() => {
    window.moved = [];
    new PerformanceObserver((list) => {
      for (const one of list.getEntries()) {
        if (!one.hadRecentInput)
          window.moved.push([
            one.value,
            one.sources?.map((each) => each.node?.className ?? each.node?.nodeName).join(),
          ]);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(200);
  return page;
}

async function axe(path, page) {
  // axe is put in by the debugger, which no policy stops.
  const { readFileSync } = await import('node:fs');
  await page.evaluate(readFileSync(AXE, 'utf8'));
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(
      (one) => `${one.id} ×${one.nodes.length}: ${one.nodes[0].html.slice(0, 160)}`,
    );
  });
  faults.push(...found.map((one) => `${path}: ${one}`));
}

for (const path of KINDS) {
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
  ]) {
    const page = await open(path, { viewport: { width, height: 850 }, colorScheme });
    const { moved, paint, wide, out, live } = await page.evaluate(() => ({
      moved: window.moved,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      out: [...document.querySelectorAll('.vp-doc *')]
        .filter(
          (one) =>
            one.getBoundingClientRect().right > innerWidth + 1 &&
            getComputedStyle(one).position !== 'absolute',
        )
        .slice(0, 2)
        .map((one) => one.outerHTML.slice(0, 90)),
      live: [...document.querySelectorAll('.live')].map((one) => [
        one.className,
        one.firstElementChild.getBoundingClientRect().height,
        one.getBoundingClientRect().height,
      ]),
    }));
    paints.push(paint);
    if (process.argv.includes('--heights')) for (const one of live) console.log(width, ...one);
    // Under a two-hundredth of the window nobody sees it; what elements move is more.
    for (const one of moved)
      if (one[0] >= 0.005) faults.push(`${path} ${width}: moved ${JSON.stringify(one)}`);
    if (wide > 0)
      faults.push(`${path} ${width}: ${wide} px wider than the window: ${out.join(' ')}`);
    await axe(`${path} ${width}`, page);
    await page.context().close();
  }
}

for (const words of ['công dân học tập', 'cong dan hoc tap']) {
  const page = await open('/');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await page.locator('.VPLocalSearchBox input').fill(words);
  await page
    .locator('.VPLocalSearchBox .result')
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() => faults.push(`nothing found for ${words}`));
  const found = await page.locator('.VPLocalSearchBox .result').allInnerTexts();
  if (!found.some((one) => /công dân học tập/i.test(one)))
    faults.push(`${words}: ${found.slice(0, 3).join(' | ')}`);
  await page.context().close();
}

await browser.close();
site.close();
const sorted = paints.filter((one) => one !== null).sort((a, b) => a - b);
console.log(
  `${KINDS.length} trang / pages, first content: median ${sorted[sorted.length >> 1]?.toFixed(0)} ms, most ${sorted.at(-1)?.toFixed(0)} ms`,
);
if (sorted.at(-1) > 1000) faults.push('first content later than a second');
for (const one of [...new Set(faults)]) console.error(one);
console.log(
  faults.length === 0 ? 'không có lỗi / nothing wrong' : `${new Set(faults).size} lỗi / faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
