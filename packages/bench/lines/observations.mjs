// node packages/bench/lines/observations.mjs [observations]
// A file of one observation per line, validated end to end: by our reader, by zod alone, and by a bare
// loop of JSON.parse and a validator that ajv compiled from our JSON Schema. Each run is a process of
// its own; the runs take turns, and the one with the least processor time counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeObservations } from './make-observations.mjs';

const count = Number(process.argv[2] ?? 100_000);
const rounds = 3;
const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-bench-'));
const file = join(folder, 'observations.ndjson');
const ways = ['ajv', 'reader', 'zod', 'parse'];

try {
  writeObservations(file, count);
  const size = (statSync(file).size / 1e6).toFixed(0);
  console.log(`${count} observations, ${size} MB, Node ${process.version}, best of ${rounds}`);
  const best = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const way of ways) {
      const script = join(import.meta.dirname, 'observations-step.mjs');
      const { stdout, stderr, status } = spawnSync(process.execPath, [script, way, file], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
      const run = JSON.parse(stdout);
      if (run.right !== count) throw new Error(`${way}: ${run.right} right of ${count}`);
      if (!(best.get(way)?.cpu <= run.cpu)) best.set(way, run);
    }
  }
  for (const [way, { seconds, cpu, peak }] of best) {
    const speed = best.get('ajv').cpu / cpu;
    console.log(
      `${way.padEnd(18)} ${cpu.toFixed(3)} s of processor, ${seconds.toFixed(3)} s in all  ${speed.toFixed(2)} × ajv  peak ${peak} MB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
