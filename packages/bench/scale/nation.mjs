// Scores a made-up nation and adds it up by commune: SQL by hand, our SQL, and columns in this process.
//
//   node packages/bench/scale/nation.mjs [households] [rounds]
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeNation } from './make-nation.mjs';

const households = Number(process.argv[2] ?? 27_000_000);
const rounds = process.argv[3] ?? '5';
// By hand without bounds is what suffices while nothing is unknown; ours allows for it always.
const STEPS = [
  'by hand, from Parquet',
  'by hand with bounds, from Parquet',
  'compiled, from Parquet',
  'by hand, in memory',
  'by hand with bounds, in memory',
  'compiled, in memory',
  'columns, one thread',
];
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

for (const way of ['complete', 'open']) {
  const folder = join(tmpdir(), `khuyenhoc-nation-${households}-${way}`);
  await makeNation(folder, households, way === 'open');
  console.log(
    `${households} households, ${way === 'open' ? 'one answer in ten unknown' : 'all answers known'}, Node ${process.version}`,
  );
  const hashes = new Set();
  const wall = {};
  for (const step of STEPS) {
    if (way === 'open' && /^by hand,/.test(step)) continue;
    const script = join(import.meta.dirname, 'nation-step.mjs');
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [script, step, way, folder, rounds],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    const { times, peak, places, hash } = JSON.parse(stdout);
    hashes.add(hash);
    wall[step] = median(times.map((one) => one.wall));
    const processor = median(times.map((one) => one.processor));
    console.log(
      `${step.padEnd(34)} clock ${wall[step].toFixed(2)} s  processor ${processor.toFixed(2)} s  peak ${peak} MB  ${places} places  ${hash.slice(0, 12)}`,
    );
  }
  for (const hand of ['by hand', 'by hand with bounds']) {
    const [parquet, memory] = [wall[`${hand}, from Parquet`], wall[`${hand}, in memory`]];
    if (parquet === undefined || memory === undefined) continue;
    console.log(
      `compiled ÷ ${hand}, from Parquet: ${(wall['compiled, from Parquet'] / parquet).toFixed(2)}`,
    );
    console.log(
      `${hand}, in memory ÷ columns: ${(memory / wall['columns, one thread']).toFixed(2)}`,
    );
  }
  if (hashes.size > 1) {
    console.log('khác nhau / different answers');
    process.exitCode = 1;
  }
}
