// `khuyenhoc score` killed at random points, then run to its end: the same bytes as of a run left alone.
// One row in a hundred is broken or holds what cannot be used.
//
//   node packages/bench/scale/killed.mjs [kills] [rows of each of 34 files]
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const kills = Number(process.argv[2] ?? 20);
const rows = Number(process.argv[3] ?? 30_000);
const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-killed-'));
const bin = join(import.meta.dirname, '../../cli/bin/khuyenhoc.js');
const FILES = 34;

let state = 42;
const random = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
for (let file = 0; file < FILES; file++) {
  const lines = Array.from({ length: rows }, () => {
    const cells = Array.from({ length: 10 }, () => String(4 + Math.floor(random() * 7)));
    const luck = random();
    if (luck < 0.005) cells[3] = 'x';
    else if (luck < 0.0075) cells.push('10');
    else if (luck < 0.01) cells.length = 4;
    return [String(file + 1).padStart(2, '0'), ...cells].join(';');
  });
  const head = ['tinh', ...Array.from({ length: 10 }, (_, i) => i + 1)].join(';');
  writeFileSync(
    join(folder, `p${String(file).padStart(2, '0')}.csv`),
    [head, ...lines, ''].join('\n'),
  );
}

try {
  for (const engine of ['columns', 'duckdb']) {
    const base = [
      bin,
      'score',
      'learning-citizen-244',
      join(folder, 'p*.csv'),
      '--by',
      'tinh',
      '--engine',
      engine,
      '--format',
      'json',
    ];
    const to = (name) => join(folder, `${engine}-${name}`);
    const alone = [...base, '-o', to('alone.json'), '--rejects', to('alone.rejects')];
    const start = Date.now();
    spawnSync(process.execPath, alone);
    const took = Date.now() - start;
    const work = [
      ...base,
      '-o',
      to('again.json'),
      '--rejects',
      to('again.rejects'),
      '--work',
      to('work'),
    ];
    let early = 0;
    for (let kill = 0; kill < kills; kill++) {
      await killed(work, (took / kills) * (0.5 + random()) + 300);
      const left = readdirSync(folder);
      if (left.includes(`${engine}-again.json`)) early += 1;
    }
    const { stderr } = spawnSync(process.execPath, work, { encoding: 'utf8' });
    const same = ['json', 'rejects'].every((one) =>
      readFileSync(to(`alone.${one}`)).equals(readFileSync(to(`again.${one}`))),
    );
    const { total } = JSON.parse(readFileSync(to('again.json'), 'utf8'));
    const rejects = readFileSync(to('again.rejects'), 'utf8').split('\n').length - 2;
    console.log(
      `${engine}: ${FILES * rows} rows alone in ${(took / 1000).toFixed(1)} s; killed ${kills} times (${early} after the end); same result: ${same}; ` +
        `${stderr.trim().split('\n').at(-1)}; faults ${total.counts.faults}, unread ${total.unread}, rejects ${rejects}, ` +
        `meets ${total.meets}–${total.may} of ${total.units}`,
    );
    if (!same) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

function killed(args, after) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    setTimeout(() => child.kill('SIGKILL'), after);
    child.on('close', resolve);
  });
}
