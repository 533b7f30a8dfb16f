// npm run docs: builds the site of the documentation. `-- --serve` serves it, `-- --check` looks at it in Chromium.
import { findBrowser } from './find-browser.mjs';
import { orExit, pnpm, run, step } from './step.mjs';

orExit(
  await pnpm('Cài đặt gói / Installing packages', [
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
  ]),
);
// What the pages are made of, and no more.
orExit(
  await pnpm('Dựng gói / Building packages', ['-r', '--filter', '@khuyenhoc/site^...', 'run', 'build']),
);
orExit(await step('Dựng tài liệu / Building the documentation', 'node', ['packages/site/build.mjs']));
console.log('packages/site/dist/site');
if (process.argv.includes('--check')) {
  process.env.CHROME_PATH = (await findBrowser()) ?? '';
  process.exitCode = await run('packages/site/check.mjs');
}
if (process.argv.includes('--serve')) process.exitCode = await run('packages/site/serve.mjs');
