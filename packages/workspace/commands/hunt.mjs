// npm run hunt: tests that look for our mistakes where nobody looked yet. All of them, or those named:
//   npm run hunt -- time locale memory
import { findBrowser } from './find-browser.mjs';
import { setUp, step } from './step.mjs';

const vitest = (title, env, ...args) =>
  step(title, 'npx', ['--no', '--', 'vitest', 'run', '--config', ...args], {
    env: { NO_COLOR: '1', ...env },
  });
const PURE = 'packages/workspace/hunt/vitest.pure.config.js';
const ALL = 'packages/workspace/vitest.config.js';

// The day that few years have, the last second of a year in Vietnam, and that of a year in UTC.
const CLOCKS = ['2028-02-29T05:00:00Z', '2026-12-31T16:59:59Z', '2026-12-31T23:59:59Z'];
const ZONES = ['Asia/Ho_Chi_Minh', 'UTC', 'Pacific/Kiritimati'];
const LOCALES = ['C', 'vi_VN.UTF-8', 'tr_TR.UTF-8', 'en_US.UTF-8'];

const HUNTS = {
  /** The pure tests in three zones at three moments. */
  async *time() {
    for (const TZ of ZONES) {
      for (const HUNT_NOW of CLOCKS) {
        yield await vitest(`${TZ}, ${HUNT_NOW}`, { TZ, HUNT_NOW }, PURE);
      }
    }
  },
  /** The pure tests under four locales. */
  async *locale() {
    for (const locale of LOCALES) {
      yield await vitest(locale, { LC_ALL: locale, LANG: locale, LANGUAGE: '' }, PURE);
    }
  },
  /** Each element mounted and unmounted 10,000 times. */
  async *memory() {
    const env = { MOUNTS: process.env.MOUNTS ?? '10000', CHROME_PATH: (await findBrowser()) ?? '' };
    const result = await vitest('Bộ nhớ / Memory', env, ALL, 'packages/widgets/test/memory');
    if (result.ok) console.log(result.output.replace(/^(stdout|\s*$).*\n/gm, ''));
    yield result;
  },
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in HUNTS));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}? Có / There are: ${Object.keys(HUNTS).join(', ')}`);
  process.exit(1);
}
await setUp();
let failed = 0;
for (const name of names.length > 0 ? names : Object.keys(HUNTS)) {
  for await (const { ok } of HUNTS[name]()) if (!ok) failed += 1;
}
console.log(failed === 0 ? 'Không tìm thấy lỗi / Nothing found' : `${failed} hỏng / failed`);
process.exitCode = failed > 0 ? 1 : 0;
