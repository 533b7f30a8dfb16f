// Random criteria sets and random rows, some answers unknown or wrong, days around changes of the law:
// what the assessor, columns, DuckDB and PostgreSQL say of each row and of each place, compared.
//
//   node packages/bench/sql/differences.mjs [scores]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const [, , asked = '1000000'] = process.argv;
const root = join(import.meta.dirname, '../../..');
const config = ['--config', 'packages/workspace/vitest.config.js'];
const start = performance.now();
const { status } = spawnSync(
  'npx',
  ['--no', '--', 'vitest', 'run', ...config, 'packages/sql/test/score.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, KHUYENHOC_SCORES: asked } },
);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(status === 0 ? `${seconds} s, 0 khác / differences` : 'có khác / differences');
process.exitCode = status ?? 1;
