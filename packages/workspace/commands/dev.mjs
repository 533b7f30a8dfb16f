// npm run dev: builds on every change, and serves the demonstration page.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { pnpm, ROOT, run, setUp } from './step.mjs';

// What the later steps of the build make; a change there asks for nothing more.
const MADE_LAST = /khuyenhoc-widgets\.js$|tsbuildinfo$/;

const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

await setUp();
const compiler = spawn(process.execPath, [TSC, '-b', '--watch', '--preserveWatchOutput'], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.on('exit', () => compiler.kill());

function rebuildOn(folder, title, ...packages) {
  let waiting;
  watch(join(ROOT, folder), { recursive: true }, (_event, file) => {
    if (file === null || MADE_LAST.test(file)) return;
    clearTimeout(waiting);
    const filters = packages.flatMap((name) => ['--filter', name]);
    waiting = setTimeout(() => pnpm(title, [...filters, 'run', 'build']), 400);
  });
}

const page = '@khuyenhoc/example-tuyen-quang';
rebuildOn('packages/rulebook/data', 'Bộ quy định / Rulebook', '@khuyenhoc/rulebook', page);
rebuildOn('packages/widgets/dist', 'Widget / Widgets', '@khuyenhoc/widgets', page);
rebuildOn('packages/core/dist', 'Trang / Page', page);
rebuildOn('packages/cli/dist', 'Trang / Page', page);
rebuildOn('examples/tuyen-quang/page', 'Trang / Page', page);
process.exitCode = await run('examples/tuyen-quang/serve.mjs');
process.exit();
