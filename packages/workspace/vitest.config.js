import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts'],
    // Browsers, packing and compiling take their time on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
