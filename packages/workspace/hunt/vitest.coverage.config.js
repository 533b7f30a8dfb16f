import { defineConfig } from 'vitest/config';
import workspace from '../vitest.config.js';

/** The share of branches of core that its own tests must reach, in per cent. */
const BRANCHES = 95;

export default defineConfig({
  test: {
    ...workspace.test,
    include: ['packages/core/test/**/*.test.ts'],
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
