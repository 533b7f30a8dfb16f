// Prints how long kh-targets takes to draw 30 rows and how smoothly kh-compare scrolls 10,000, in headless
// Chromium (CHROME_PATH). Not a test: figures depend on the machine.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const script = readFileSync(require.resolve('@khuyenhoc/widgets/khuyenhoc-widgets.js'), 'utf8');
const words = (text) => ({ vi: text, en: text });
const frame = { title: words('t'), warning: null, lines: [], foot: [] };

const targets = {
  kind: 'targets-view',
  ...frame,
  rows: Array.from({ length: 30 }, (_, index) => ({
    title: words(`Chỉ tiêu ${index + 1}`),
    of: words('trên tổng số hộ gia đình của xã'),
    share: { min: index * 3, max: index * 3 },
    rate: words(`${index * 3}%`),
    figure: words(`${index * 300}/10.000`),
    milestone: 90,
    milestoneWords: words('90% (2030)'),
    verdict: 'not-met',
    verdictWords: words('chưa đạt'),
    notes: [words('còn thiếu 1; mỗi năm cần thêm 1')],
  })),
};
const compare = {
  kind: 'compare-view',
  ...frame,
  name: words('Xã'),
  columns: ['Số hộ', 'Đăng ký', 'Được công nhận', 'Tỷ lệ'].map((label, index) => ({
    label: words(label),
    form: index === 3 ? 'percent' : 'count',
  })),
  rows: Array.from({ length: 10_000 }, (_, index) => [
    `Xã ${index}`,
    1000 + index,
    index % 900,
    index % 700,
    (index % 1000) / 10,
  ]),
};

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
// A page has text of its own before a widget comes, so fonts are there.
await page.setContent(
  '<!doctype html><html lang="vi"><body><h1>Kết quả thực hiện</h1><p>Số liệu đến ngày 30/06/2026, <b>86,8%</b></p></body></html>',
);
await page.addScriptTag({ content: script });

const { times: renders, drawn } = await page.evaluate(async (data) => {
  const times = [];
  const drawn = [];
  for (let round = 0; round < 21; round++) {
    const element = document.createElement('kh-targets');
    const start = performance.now();
    element.data = data;
    document.body.append(element);
    // A microtask later it is drawn; asking for its height makes the browser lay it out.
    await new Promise((done) => element.addEventListener('kh-ready', done, { once: true }));
    const ready = performance.now();
    void element.offsetHeight;
    times.push(performance.now() - start);
    drawn.push(ready - start);
    element.remove();
  }
  return { times, drawn };
}, targets);
const later = [...renders.slice(1)].sort((a, b) => a - b);

const frames = await page.evaluate(async (data) => {
  const element = document.createElement('kh-compare');
  element.data = data;
  document.body.append(element);
  await new Promise((done) => element.addEventListener('kh-ready', done, { once: true }));
  const area = element.shadowRoot.querySelector('.rows');
  await new Promise(requestAnimationFrame);
  const gaps = [];
  let before = await new Promise(requestAnimationFrame);
  const start = before;
  // Two rows a frame for four seconds, some 120 rows a second: faster than anyone reads.
  while (before - start < 4000) {
    area.scrollTop = (area.scrollTop + 80) % area.scrollHeight;
    const now = await new Promise(requestAnimationFrame);
    gaps.push(now - before);
    before = now;
  }
  return gaps;
}, compare);
await browser.close();

const sorted = [...frames].sort((a, b) => a - b);
const at = (list, share) =>
  list[Math.min(list.length - 1, Math.floor(list.length * share))].toFixed(1);
const total = frames.reduce((sum, one) => sum + one, 0);
console.log(
  `kh-targets, 30 rows, drawn and laid out: first ${renders[0].toFixed(1)} ms (script ${drawn[0].toFixed(1)} ms, the rest layout), median of 20 more ${at(later, 0.5)} ms (bar: 50)`,
);
console.log(
  `kh-compare, 10,000 rows, scrolling: ${((frames.length * 1000) / total).toFixed(1)} frames/s (bar: 50); longest gaps: 95 % ${at(sorted, 0.95)} ms, 99 % ${at(sorted, 0.99)} ms`,
);
