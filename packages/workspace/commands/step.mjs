import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');
const PNPM = ['--yes', '--prefer-offline', 'pnpm@10.34.9'];

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

/** Everything that must be in place before anything can run. */
export async function setUp() {
  orExit(
    await pnpm('Cài đặt gói / Installing packages', [
      'install',
      '--frozen-lockfile',
      '--prefer-offline',
    ]),
  );
  // What stands in examples/vite-… is built by its own test only.
  const packages = ['-r', '--filter', '!./examples/vite-*', 'run', 'build'];
  orExit(await pnpm('Dựng / Building', packages));
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
