import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');

export const example = (name: string): string => join(ROOT, 'examples/tuyen-quang', `${name}.json`);

export const temporary = (): string => mkdtempSync(join(tmpdir(), 'khuyenhoc-cli-'));

/** Runs the built command line; evaluation of strings as code is forbidden while it runs. */
export const khuyenhoc = (...args: string[]) => khuyenhocIn({}, ...args);

/** The same, with other environment variables. */
export const khuyenhocIn = (env: Record<string, string>, ...args: string[]) => run(env, '', args);

/** The same, with a text on standard input. */
export const khuyenhocWith = (input: string, ...args: string[]) => run({}, input, args);

function run(
  env: Record<string, string>,
  input: string,
  args: readonly string[],
): { out: string; err: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--disallow-code-generation-from-strings',
      join(ROOT, 'packages/cli/bin/khuyenhoc.js'),
      ...args,
    ],
    // The language of the machine that tests must not change what they see.
    { encoding: 'utf8', cwd: ROOT, env: { ...process.env, LC_ALL: 'C.UTF-8', ...env }, input },
  );
  return { out: stdout, err: stderr, status };
}
