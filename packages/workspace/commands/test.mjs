// npm test: installs, builds, checks types, style and lint, and runs every test.
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { findPython } from './find-python.mjs';
import { setUp, step } from './step.mjs';

const tool = (title, ...args) => step(title, 'npx', ['--no', '--', ...args]);

await setUp();

const browser = await findBrowser();
if (browser === null) {
  console.error(
    'Cần Chromium: cài gói chromium hoặc đặt CHROME_PATH. / Chromium is needed: install the package chromium or set CHROME_PATH.',
  );
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const python = await findPython();
if (python === null) {
  console.error(
    'Bỏ qua phép thử bằng Python: cần gói python3-jsonschema hoặc đặt PYTHON_PATH. / Tests by Python are skipped: install the package python3-jsonschema or set PYTHON_PATH.',
  );
}

// The first three use one processor each, the last uses all.
const checks = await Promise.all([
  tool('Kiểu trong phép thử / Types of the tests', 'tsc', '-p', 'packages/tsconfig.json'),
  tool('Trình bày mã / Format', 'prettier', '--check', '--log-level', 'warn', '.'),
  tool('Mã thừa / Unused', 'knip', '--config', 'packages/workspace/knip.json'),
]);
checks.push(
  await tool('Quy tắc mã / Lint', 'oxlint', '-c', 'packages/workspace/oxlint.json', 'packages'),
);

const results = join(tmpdir(), `khuyenhoc-tests-${process.pid}.json`);
const tests = await step(
  'Phép thử / Tests',
  'npx',
  [
    '--no',
    '--',
    'vitest',
    'run',
    '--config',
    'packages/workspace/vitest.config.js',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { env: { CHROME_PATH: browser, PYTHON_PATH: python ?? '', NO_COLOR: '1' } },
);

let passed = checks.filter((one) => one.ok).length;
let failed = checks.length - passed;
try {
  const { numPassedTests, numPendingTests, numTotalTests, success } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  passed += numPassedTests;
  // A test file that could not be loaded has no tests to count, and is a failure all the same.
  failed += Math.max(numTotalTests - numPassedTests - numPendingTests, success ? 0 : 1);
  // Such as need a user who may not read everything, or a database.
  if (numPendingTests > 0) console.log(`bỏ qua / skipped: ${numPendingTests}`);
  rmSync(results);
} catch {
  failed += 1;
}
if (!tests.ok && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
