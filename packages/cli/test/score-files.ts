import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const IDS = Array.from({ length: 10 }, (_, i) => String(i + 1));
const HEAD = ['tinh', 'xa', ...IDS];

/** Pseudo-random numbers from 0 up to 1, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Rows of three provinces: some answers missing, some that cannot be used, some rows that are none. */
export function sampleRows(count: number, seed: number): string[][] {
  const next = random(seed);
  const one = <Value>(list: readonly Value[]): Value => list[Math.floor(next() * list.length)]!;
  return Array.from({ length: count }, () => {
    const tinh = one(['01', '08', '19']);
    const cells = IDS.map(() => {
      const chance = next();
      if (chance < 0.04) return '';
      if (chance < 0.05) return one(['x', '99', '-1', '7,5', '1e1', '123456789012', ' 7', 'NaN']);
      return one(['3', '7', '8', '9', '10', '10', '10', '10']);
    });
    const row = [tinh, next() < 0.01 ? '' : `${tinh}${one(['100', '101'])}`, ...cells];
    const broken = next();
    if (broken < 0.01) return [...row, 'thừa'];
    return broken < 0.02 ? row.slice(0, 4) : row;
  });
}

export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${[HEAD, ...rows].map((cells) => cells.join(';')).join('\r\n')}\r\n`;

/** The same rows as objects, whole numbers as such; rows that are none are left out. */
export const ndjson = (rows: readonly (readonly string[])[]): string =>
  rows
    .filter((cells) => cells.length === HEAD.length)
    .map((cells) => {
      const pairs = HEAD.map((name, i): [string, unknown] => {
        const cell = cells[i]!;
        if (cell === '') return [name, null];
        return [name, /^[1-9][0-9]?$/.test(cell) && name.length < 3 ? Number(cell) : cell];
      });
      return `${JSON.stringify(Object.fromEntries(pairs))}\n`;
    })
    .join('');

/** A folder with files of rows. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-score-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
