// npm run fuzz: readers of documents, tables and texts against far more input than the tests try. The seed is
// printed, and tries the same again:
//   npm run fuzz -- [documents] [seed]
import { spawnSync } from 'node:child_process';
import { ROOT, setUp } from './step.mjs';

const { argv } = process;
const documents = argv[2] ?? '100000';
const seed = argv[3] ?? String(Math.floor(Math.random() * 2 ** 31));
await setUp();
console.log(`seed ${seed}, documents ${documents}`);
const files = [
  'packages/schemas/test/fuzz',
  'packages/cli/test/fuzz-tables',
  'packages/cli/test/hostile-tables',
  'packages/cli/test/clock',
  'packages/core/test/fuzz-text',
];
const args = ['--no', '--', 'vitest', 'run', '--config', 'packages/workspace/vitest.config.js'];
const { status } = spawnSync('npx', [...args, ...files], {
  cwd: ROOT,
  env: {
    ...process.env,
    FUZZ_DOCUMENTS: documents,
    FUZZ_SEED: seed,
    // A table or a text takes as long as some thirty documents.
    FUZZ_RUNS: String(Math.ceil(Number(documents) / 30)),
  },
  shell: process.platform === 'win32',
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
