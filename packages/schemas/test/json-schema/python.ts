import { spawnSync } from 'node:child_process';

const PROBE = 'from jsonschema import Draft202012Validator';

/** A python3 that has the package jsonschema with draft 2020-12; null if there is none. */
export function foundPython(): string | null {
  const named = process.env['PYTHON_PATH'];
  const all = [...(named ? [named] : []), 'python3', '/usr/bin/python3'];
  return all.find((one) => spawnSync(one, ['-c', PROBE]).status === 0) ?? null;
}
