// Thirty rows of a rate, as a table with a bar in each row, by our element and by kits of others: bundled alike,
// opened cold in headless Chromium (CHROME_PATH) under one strict policy, in turn. Writes
// docs/benchmarks/widgets.md. Not a test: times depend on the machine, ratios of one run count.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { rollup } from 'rollup';
import { table } from './side-by-side-table.mjs';

const ROUNDS = Number(process.argv[2] ?? 15);
const require = createRequire(import.meta.url);
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'";

const CONTESTANTS = [
  { name: 'khuyenhoc', package: '@khuyenhoc/widgets', entry: 'khuyenhoc', sheet: null },
  {
    name: 'Shoelace',
    package: '@shoelace-style/shoelace',
    entry: 'shoelace',
    sheet: 'dist/themes/light.css',
  },
  {
    name: 'Web Awesome',
    package: '@awesome.me/webawesome',
    entry: 'webawesome',
    sheet: 'dist/styles/themes/default.css',
  },
  { name: 'Chart.js', package: 'chart.js', entry: 'chart-js', sheet: null },
];

const rows = Array.from({ length: 30 }, (_, index) => {
  const percent = (index * 37 + 5) % 100;
  return {
    name: `Chỉ tiêu ${index + 1}`,
    percent,
    words: `${percent}%`,
    milestone: '90% (2030)',
    verdict: 'chưa đạt',
  };
});

/** A style sheet with those that it imports in their places. */
const sheetText = (file) =>
  readFileSync(file, 'utf8').replace(/@import url\('([^']+)'\);/g, (_all, path) =>
    sheetText(join(dirname(file), path)),
  );

/** The folder of an installed package; some do not let their manifest be asked for. */
const homeOf = (name) => {
  const [home] = require.resolve
    .paths(name)
    .map((place) => join(place, name))
    .filter((place) => {
      try {
        return readFileSync(join(place, 'package.json')) !== null;
      } catch {
        return false;
      }
    });
  return home;
};

const files = new Map([['/favicon.ico', '']]);
const contestants = [];
for (const one of CONTESTANTS) {
  const home = homeOf(one.package);
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const bundle = await rollup({
    input: join(import.meta.dirname, `side-by-side/${one.entry}.js`),
    plugins: [
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      terser({ ecma: 2020, compress: { passes: 3 }, format: { comments: false } }),
    ],
    onwarn: () => {},
  });
  const { output } = await bundle.generate({ format: 'iife', inlineDynamicImports: true });
  const [code, sheet] = [output[0].code, one.sheet && sheetText(join(home, one.sheet))];
  files.set(`/${one.entry}.js`, code);
  if (sheet) files.set(`/${one.entry}.css`, sheet);
  const link = sheet ? `<link rel="stylesheet" href="/${one.entry}.css">` : '';
  files.set(
    `/${one.entry}.html`,
    `<!doctype html><html lang="vi"><meta charset="utf-8"><title>t</title>${link}<script src="/${one.entry}.js" defer></script><body><script type="application/json" id="rows">${JSON.stringify(rows)}</script>`,
  );
  const size = (text) => (text ? gzipSync(text, { level: 9 }).length : 0);
  contestants.push({ ...one, version, script: size(code), style: size(sheet), rounds: [] });
}

const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html' };
const server = createServer((request, response) => {
  const body = files.get(request.url);
  const type = TYPES[request.url.split('.').at(-1)] ?? 'text/plain';
  response.writeHead(body === undefined ? 404 : 200, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
  });
  response.end(body);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});

async function round(one) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  let violations = 0;
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML/.test(message.text())) violations += 1;
  });
  await page.goto(`${address}/${one.entry}.html`);
  await page.waitForFunction(() => window.result !== undefined);
  const { at, lengths, paint } = await page.evaluate(() => ({
    ...window.result,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
  }));
  await context.close();
  const wrong = rows.filter(
    ({ percent }, row) => Math.abs((lengths[row] ?? -1) * 100 - percent) > 0.5,
  );
  return { at, paint, violations, wrong: wrong.length };
}

for (let index = 0; index < ROUNDS + 1; index++) {
  // The first visit of each warms the browser itself, and does not count.
  for (const one of contestants) {
    const result = await round(one);
    if (index > 0) one.rounds.push(result);
  }
}
const engine = browser.version();
await browser.close();
server.close();

const page = join(import.meta.dirname, '../../../docs/benchmarks/widgets.md');
const text = table({ contestants, rounds: ROUNDS, engine, machine: cpus()[0].model });
writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
console.log(text);
