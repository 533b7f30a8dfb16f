import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '@khuyenhoc/schemas';
import { ROOT } from '../published.mjs';

const DATA = 'packages/rulebook/data';
export const PRESENT = join(ROOT, DATA);

/** What verdicts are replayed with; each folder holds one document a file. */
const REPLAYED = {
  instruments: 'instruments',
  targets: 'targets',
  criteriaSets: 'criteria-sets',
  criteriaExamples: 'criteria-examples',
  fundRules: 'fund-rules',
};

// Most files are the same in both rulebooks.
const results = new Map();
function readText(text) {
  const result = results.get(text) ?? readDocument(text);
  results.set(text, result);
  return result;
}

const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];

/** The rulebook of a folder, and the files in it that the present code no longer reads. */
export function readRulebook(folder) {
  const unread = [];
  const read = (name) =>
    filesIn(join(folder, name)).flatMap((file) => {
      const result = readText(readFileSync(join(folder, name, file), 'utf8'));
      if (result.ok) return [result.document];
      unread.push(`${name}/${file}: ${result.issues[0]?.message.en}`);
      return [];
    });
  const parts = Object.entries(REPLAYED).map(([key, name]) => [key, read(name)]);
  return { ...Object.fromEntries(parts), unread };
}

/** Files that differ, of the kinds that no verdict is replayed with: someone has to look at them. */
export function otherChanges(before, now) {
  const folders = readdirSync(now, { withFileTypes: true })
    .filter((one) => one.isDirectory() && !Object.values(REPLAYED).includes(one.name))
    .map((one) => one.name);
  const text = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null);
  return folders.flatMap((name) => {
    const files = new Set([before, now].flatMap((side) => filesIn(join(side, name))));
    return [...files]
      .sort()
      .map((file) => `${name}/${file}`)
      .filter((file) => text(join(before, file)) !== text(join(now, file)));
  });
}

/** Calls with the folder of a rulebook: one that is there, or the one of a commit, tag or branch. */
export function withRulebookAt(place, use) {
  if (existsSync(join(place, 'criteria-sets'))) return use(place);
  const inside = join(place, DATA);
  if (existsSync(join(inside, 'criteria-sets'))) return use(inside);
  const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-rulebook-'));
  try {
    const options = { cwd: ROOT, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] };
    const archive = execFileSync('git', ['archive', '--format=tar', place, DATA], options);
    execFileSync('tar', ['-xf', '-', '-C', folder], { input: archive });
    return use(join(folder, DATA));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
