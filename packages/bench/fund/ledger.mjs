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
  const run = (step) => {
    const script = join(import.meta.dirname, 'ledger-step.mjs');
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, step, file], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  };
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  for (const step of ['balance', 'audit', 'report', 'all', 'hashes', 'memory']) {
    // A bare parse before each run, so that both meet the same machine.
    const pairs = Array.from({ length: step === 'memory' ? 1 : 3 }, () => {
      const parse = run('parse');
      return { parse, done: run(step) };
    });
    const of = (pick) => median(pairs.map(pick)).toFixed(2);
    console.log(
      [
        step.padEnd(8),
        `processor ${of(({ done }) => done.seconds)} s, ×${of(({ parse, done }) => done.seconds / parse.seconds)} of a parse`,
        `clock ${of(({ done }) => done.wall)} s, ×${of(({ parse, done }) => done.wall / parse.wall)}`,
        `peak ${Math.max(...pairs.map(({ done }) => done.peak))} MB (parse ${Math.max(...pairs.map(({ parse }) => parse.peak))})`,
        pairs[0].done.said,
      ].join('  '),
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
