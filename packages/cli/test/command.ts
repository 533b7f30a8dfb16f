import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

export const example = (name: string): string => join(ROOT, 'examples/tuyen-quang', `${name}.json`);

export const temporary = (): string => mkdtempSync(join(tmpdir(), 'khuyenhoc-cli-'));

/** Runs the built command line; evaluation of strings as code is forbidden while it runs. */
export const khuyenhoc = (...args: string[]) => khuyenhocIn({}, ...args);

/** The same, with other environment variables. */
export function khuyenhocIn(
  env: Record<string, string>,
  ...args: string[]
): { out: string; err: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--disallow-code-generation-from-strings',
      join(ROOT, 'packages/cli/bin/khuyenhoc.js'),
      ...args,
    ],
    { encoding: 'utf8', cwd: ROOT, env: { ...process.env, LC_ALL: 'C.UTF-8', ...env } },
  );
  return { out: stdout, err: stderr, status };
}
