import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts'],
    // Browsers, packing and compiling take their time on a busy machine.
    // Most tests wait for a process or a browser, so one file at a time would leave a core idle.
    maxWorkers: '100%',
    // The modules are loaded once for all files that a worker runs; they keep no state between tests.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
