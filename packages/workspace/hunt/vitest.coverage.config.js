import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { pureTests } from './vitest.pure.config.js';

/** The share of branches of core that tests must reach, in per cent. */
const BRANCHES = 95;

// Tests of other packages reach core through its public door, so they count as well; here that door leads to
// the sources and not to what was built of them.
const core = fileURLToPath(new URL('../../core/src/index.ts', import.meta.url));

export default defineConfig({
  resolve: { alias: [{ find: /^@khuyenhoc\/core$/, replacement: core }] },
  test: {
    include: pureTests(true),
    isolate: false,
    testTimeout: 120_000,
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['packages/core/src/**/*.ts'],
      reporter: ['json', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { branches: BRANCHES },
    },
  },
});
