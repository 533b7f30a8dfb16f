// node packages/bench/fund/ledger.mjs [entries]
// A ledger from a file of one line per entry: reading and parsing it, against reading, checking and
// summing it for a balance, an audit and a year report. Each step runs in a process of its own, so
// that its peak of memory is its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLedger } from './make-ledger.mjs';

const entries = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-bench-'));
const file = join(folder, 'ledger.ndjson');

try {
  await writeLedger(file, entries);
  const size = (statSync(file).size / 1e6).toFixed(0);
  console.log(`${entries} entries, ${size} MB, Node ${process.version}`);
  const steps = ['parse', 'balance', 'audit', 'report', 'all', 'hashes', 'memory'];
  const times = new Map();
  for (const step of steps) {
    const runs = step === 'memory' ? 1 : 3;
    const results = Array.from({ length: runs }, () => {
      const script = join(import.meta.dirname, 'ledger-step.mjs');
      const { stdout, stderr, status } = spawnSync(process.execPath, [script, step, file], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout);
    });
    const best = results.reduce((a, b) => (a.seconds <= b.seconds ? a : b));
    times.set(step, best.seconds);
    const ratio = (best.seconds / times.get('parse')).toFixed(2);
    const peak = Math.max(...results.map((one) => one.peak));
    console.log(
      `${step.padEnd(8)} ${best.seconds.toFixed(2)} s  ×${ratio}  peak ${peak} MB  ${best.said ?? ''}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
