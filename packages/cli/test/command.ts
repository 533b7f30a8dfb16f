import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

export const ROOT = join(import.meta.dirname, '../../..');

export const example = (name: string): string => join(ROOT, 'examples/tuyen-quang', `${name}.json`);

/** A folder that is gone when the tests are. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-cli-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
process.setMaxListeners(0);

export interface Ended {
  readonly out: string;
  readonly err: string;
  readonly status: number | null;
}

// The language of the machine that tests must not change what they see.
const ENV = { LC_ALL: 'C.UTF-8' };

/** Evaluation of strings as code is forbidden while a command runs. */
export const STRICT = '--disallow-code-generation-from-strings';

/**
 * Runs the built command in a thread that stays, which is ten times as fast as a process each time, and
 * waits for its end. Paths are relative to the root of the repository.
 */
export const khuyenhoc = (...args: string[]): Ended => inThread({}, args);

/** The same, from another folder. */
export const khuyenhocAt = (folder: string, ...args: string[]): Ended => inThread({}, args, folder);

/** The same, with other environment variables; but a time zone is set only as a process starts. */
export const khuyenhocIn = (env: Record<string, string>, ...args: string[]): Ended =>
  'TZ' in env ? run(env, '', args) : inThread(env, args);

/** Runs it in a process of its own, with a text on standard input. */
export const khuyenhocWith = (input: string, ...args: string[]): Ended => run({}, input, args);

function inThread(env: Record<string, string>, args: readonly string[], folder = ROOT): Ended {
  thread ??= startThread();
  const { port, done } = thread;
  Atomics.store(done, 0, 0);
  const before = process.cwd();
  process.chdir(folder);
  try {
    port.postMessage({ args, env: { ...ENV, ...env } });
    Atomics.wait(done, 0, 0, 100_000);
  } finally {
    process.chdir(before);
  }
  const answer: { readonly message: Ended } | undefined = receiveMessageOnPort(port);
  if (answer === undefined) throw new Error(`khuyenhoc ${args.join(' ')} does not end`);
  return answer.message;
}

interface Thread {
  readonly port: MessageChannel['port1'];
  readonly done: Int32Array;
}

let thread: Thread | undefined;

function startThread(): Thread {
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./command-worker.mjs', import.meta.url), {
    workerData: { port: port2, done },
    transferList: [port2],
    // What the runner of the tests was started with is not for the command.
    execArgv: [],
  });
  worker.unref();
  port1.unref();
  return { port: port1, done };
}

function run(env: Record<string, string>, input: string, args: readonly string[]): Ended {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [STRICT, join(ROOT, 'packages/cli/bin/khuyenhoc.js'), ...args],
    { encoding: 'utf8', cwd: ROOT, env: { ...process.env, ...ENV, ...env }, input },
  );
  return { out: stdout, err: stderr, status };
}
