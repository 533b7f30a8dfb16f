import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './packages.js';

const FOLDER = join(ROOT, 'packages/workspace/commands');

/** What a script takes in as it starts, with what that takes in. */
function takenIn(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8');
  for (const [, name = ''] of text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';/gm)) {
    const one = name.startsWith('.') ? join(dirname(file), name) : name;
    if (seen.has(one)) continue;
    seen.add(one);
    if (name.startsWith('.') && name.endsWith('js')) takenIn(one, seen);
  }
  return seen;
}

it.each(readdirSync(FOLDER))('%s starts on a fresh clone, before anything is installed', (name) => {
  const taken = takenIn(join(FOLDER, name));
  expect(taken.size).toBeGreaterThan(0);
  expect([...taken].filter((one) => !/^(node:|\/|[A-Z]:)/.test(one))).toEqual([]);
});
