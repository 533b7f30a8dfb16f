import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '../../..');
/** What needs another process or a browser does not see this process' clock; the slowest have no days in them. */
const OTHER_PROCESS =
  /\bkhuyenhoc(In|With)?\(|child_process|playwright|duckdb|postgres|from 'pg'|cpuUsage/;
const SLOW = /engines|byte-columns|what-it-takes|tally|passed-sets|text-table|place\.test/;

/** The files of tests that run in one process; `all` has the slow ones too. */
export const pureTests = (all) =>
  ['schemas', 'core', 'rulebook', 'paper', 'cli'].flatMap((name) => {
    const folder = `packages/${name}/test`;
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts') && (all || !SLOW.test(file)))
      .map((file) => join(folder, file))
      .filter((file) => !OTHER_PROCESS.test(readFileSync(join(root, file), 'utf8')));
  });

/** Tests that run in this process, under whatever clock, zone and language it was started with. */
export default defineConfig({
  test: {
    include: pureTests(false),
    isolate: false,
    setupFiles: ['packages/workspace/hunt/clock.js'],
    testTimeout: 120_000,
  },
});
