// Builds the site of the documentation into dist/site; the reference of packages is made at the same time, as the
// machine has more than one processor.
import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { build } from 'vitepress';
import { outsideScripts } from './src/outside-scripts.mjs';
import { API, SITE } from './src/paths.mjs';
import { stage } from './src/stage.mjs';
import { cpSync } from 'node:fs';
import { join } from 'node:path';

const faults = stage();
for (const one of faults) console.error(`liên kết hỏng / dead link: ${one}`);
if (faults.length > 0) process.exit(1);

const reference = new Promise((resolve, reject) => {
  const worker = new Worker(new URL('./src/api-pages.mjs', import.meta.url), { argv: ['run'] });
  worker.on('error', reject);
  worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('typedoc'))));
});
rmSync(SITE, { recursive: true, force: true });
await Promise.all([build(import.meta.dirname), reference]);
cpSync(API, join(SITE, 'api'), { recursive: true });
outsideScripts(SITE);
