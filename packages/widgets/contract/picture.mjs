// node packages/widgets/contract/picture.mjs
// Makes docs/images/kh-agreement.png: the card of Tuyên Quang with the made-up figures of its example.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../workspace/commands/find-browser.mjs';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-picture-'));
const page = join(folder, 'card.html');
const [agreement, figures] = ['agreement', 'illustrative-observations'].map((name) =>
  join(root, 'examples/tuyen-quang', `${name}.json`),
);
execFileSync(process.execPath, [
  join(root, 'packages/cli/bin/khuyenhoc.js'),
  ...['render', 'agreement', agreement, figures, '--on', '2026-06-30', '-o', page],
]);
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const tab = await browser.newPage({ viewport: { width: 940, height: 800 } });
await tab.goto(pathToFileURL(page).href);
await tab.locator('kh-agreement article').waitFor();
await tab.locator('kh-agreement').screenshot({ path: join(root, 'docs/images/kh-agreement.png') });
await browser.close();
rmSync(folder, { recursive: true });
