import { defineConfig } from 'vitest/config';

// Those that take seconds come last: most mutants are killed before.
const SLOW = /engines|byte-columns|what-it-takes|tally|passed-sets|text-table|place\.test/;

class QuickFirst {
  shard = (files) => files;
  sort = (files) =>
    files.toSorted((a, b) => Number(SLOW.test(a.moduleId)) - Number(SLOW.test(b.moduleId)));
}

export default defineConfig({
  test: {
    include: ['packages/core/test/**/*.test.mjs'],
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 20_000,
  },
});
