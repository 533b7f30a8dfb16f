import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PNPM } from '../pnpm.mjs';

export const ROOT = join(import.meta.dirname, '../../..');

/** How often a long step says that it goes on. */
const SIGN_OF_LIFE = 20_000;

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs a command of this machine; its output comes back, and shows only when it fails. */
export async function step(title, command, args, { env = {} } = {}) {
  const start = Date.now();
  process.stderr.write(`▸ ${title} …\n`);
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const alive = setInterval(() => process.stderr.write(`  … ${seconds(start)}\n`), SIGN_OF_LIFE);
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const ok = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
  clearInterval(alive);
  process.stderr.write(`${ok ? '✓' : '✗ hỏng / failed:'} ${title} (${seconds(start)})\n`);
  if (!ok) process.stderr.write(`${output}\n`);
  return { ok, output };
}

/** A step by pnpm, in the version that the lockfile is made for. */
export const pnpm = (title, args, options) => step(title, 'npx', [...PNPM, ...args], options);

/** The exit that a failed step leads to. */
export function orExit({ ok }) {
  if (!ok) process.exit(1);
}

const tsc = (title, ...folders) =>
  step(title, process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', ...folders]);

/** Everything that must be in place before anything can run. */
export async function setUp() {
  orExit(
    await pnpm('Cài đặt gói / Installing packages', [
      'install',
      '--frozen-lockfile',
      '--prefer-offline',
    ]),
  );
  // The rulebook is written as TypeScript by its schemas; all else is compiled at once, which takes a third of
  // the time of package after package.
  orExit(await tsc('Lược đồ / Schemas', 'packages/schemas'));
  const generate = [join(ROOT, 'packages/rulebook/generate.mjs')];
  orExit(await step('Bộ quy định / Rulebook', process.execPath, generate));
  orExit(await tsc('Biên dịch / Compiling'));
  // What stands in examples/vite-… is built by its own test only.
  orExit(await pnpm('Đóng gói / Bundling', ['-r', 'run', 'bundle']));
}

/** Runs a script of the project with this terminal; resolves to its exit code. */
export function run(file, args = []) {
  const child = spawn(process.execPath, [join(ROOT, file), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}
