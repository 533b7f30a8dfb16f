// npm run dev: builds on every change, and serves the demonstration page.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { orExit, pnpm, ROOT, run, setUp } from './step.mjs';

await setUp();
const compiler = spawn('npx', ['--no', '--', 'tsc', '-b', '--watch', '--preserveWatchOutput'], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.on('exit', () => compiler.kill());

let waiting;
const rebuild = (title, filter) => () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => pnpm(title, ['--filter', filter, 'run', 'build']), 300);
};
const widgets = '@khuyenhoc/widgets...';
watch(join(ROOT, 'packages/widgets/dist/script.js'), rebuild('Gói widget / Bundle', widgets));
watch(
  join(ROOT, 'packages/rulebook/data'),
  { recursive: true },
  rebuild('Bộ quy định / Rulebook', '@khuyenhoc/rulebook'),
);
orExit({ ok: (await run('examples/tuyen-quang/serve.mjs')) === 0 });
