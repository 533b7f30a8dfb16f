// npm run dev: builds on every change, and serves the demonstration page.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { pnpm, ROOT, run, setUp } from './step.mjs';

// What the later steps of the build make; a change there asks for nothing more.
const MADE_LAST = /^command|khuyenhoc-\w+\.js$|tsbuildinfo$/;

const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

await setUp();
const compiler = spawn(process.execPath, [TSC, '-b', '--watch', '--preserveWatchOutput'], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.on('exit', () => compiler.kill());

/** Runs a script of these packages after their sources changed. */
function rerun(title, script, packages, folders) {
  const filters = packages.flatMap((name) => ['--filter', name]);
  let waiting;
  for (const folder of folders) {
    watch(join(ROOT, folder), { recursive: true }, (_event, file) => {
      if (file === null || MADE_LAST.test(file)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => pnpm(title, [...filters, 'run', script]), 400);
    });
  }
}

const page = '@khuyenhoc/example-tuyen-quang';
const dist = (...names) => names.map((name) => `packages/${name}/dist`);
rerun('Bộ quy định / Rulebook', 'generate', ['@khuyenhoc/rulebook'], ['packages/rulebook/data']);
rerun(
  'Widget và trang / Widgets and page',
  'bundle',
  ['@khuyenhoc/widgets', page],
  dist('widgets'),
);
rerun(
  'Lệnh và trang / Command and page',
  'bundle',
  ['khuyenhoc', page],
  dist('schemas', 'rulebook', 'core', 'paper', 'sql', 'cli'),
);
rerun('Trang / Page', 'bundle', [page], ['examples/tuyen-quang/page']);
process.exitCode = await run('examples/tuyen-quang/serve.mjs');
process.exit();
