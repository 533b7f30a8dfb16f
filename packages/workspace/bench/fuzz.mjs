// Reads 100,000 documents with mistakes, some made to do harm: no exception, none over a second of
// processor time, no polluted prototype. The tests run a share of the same. Run after a build:
//   node packages/workspace/bench/fuzz.mjs [documents] [seed]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [documents = '100000', seed = '20221123'] = process.argv.slice(2);
const args = ['--no', '--', 'vitest', 'run', '--config', 'packages/workspace/vitest.config.js'];
const { status } = spawnSync('npx', [...args, 'packages/schemas/test/fuzz'], {
  cwd: join(import.meta.dirname, '../../..'),
  env: { ...process.env, FUZZ_DOCUMENTS: documents, FUZZ_SEED: seed },
  shell: process.platform === 'win32',
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
