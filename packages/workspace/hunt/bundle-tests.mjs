// Stryker runs this in its sandbox: it puts the tests of core, the mutated sources and the built packages that
// they read into one module per test file and a shared one. Loading 400 modules anew for each mutant would
// take several times as long as the tests.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const tests = join(process.cwd(), 'packages/core/test');
// The sandbox has no node_modules yet; what is not mutated comes from the project itself.
const here = import.meta.dirname;
const packages = join(here, '../../core/node_modules');
const files = readdirSync(tests, { recursive: true }).filter((name) => name.endsWith('.test.ts'));

const bundle = await rolldown({
  input: Object.fromEntries(files.map((name) => [name.slice(0, -3), join(tests, name)])),
  platform: 'node',
  tsconfig: false,
  external: [/^node:/, 'vitest'],
  resolve: {
    extensionAlias: { '.js': ['.ts', '.js'] },
    modules: ['node_modules', packages],
    alias: {
      'fast-check-itself': join(packages, 'fast-check/lib/fast-check.js'),
      'fast-check': join(here, 'few-runs.js'),
    },
  },
  logLevel: 'warn',
});
// Beside the test files, which read what lies beside them.
await bundle.write({
  dir: tests,
  entryFileNames: '[name].mjs',
  chunkFileNames: '[name].mjs',
  codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
});
