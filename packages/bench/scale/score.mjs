// `khuyenhoc score` itself on made-up citizens in 34 files: time, and the most memory that its process held.
//
//   node packages/bench/scale/score.mjs [rows as Parquet] [rows as CSV]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from './open.mjs';

const [parquet = 27_000_000, csv = 2_700_000] = process.argv.slice(2).map(Number);
const FILES = 34;
const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-score-'));
const bin = join(import.meta.dirname, '../../cli/bin/khuyenhoc.js');
const peak = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))`;

async function make(rows, ending) {
  const connection = await open(2);
  const each = Math.ceil(rows / FILES);
  for (let file = 0; file < FILES; file++) {
    const [from, to] = [file * each, Math.min(rows, (file + 1) * each)];
    const points = Array.from(
      { length: 10 },
      (_, i) => `(4 + hash(i * 16 + ${i}) % 7)::UTINYINT AS "${i + 1}"`,
    );
    const how = ending === 'csv' ? "FORMAT csv, HEADER, DELIMITER ';'" : 'FORMAT parquet';
    await connection.run(
      `COPY (SELECT '${String(file + 1).padStart(2, '0')}' AS tinh, (hash(i * 16 + 10) % 97)::VARCHAR AS xa,
        ${points.join(', ')} FROM range(${from}, ${to}) AS r(i)) TO '${join(folder, `${file}.${ending}`)}' (${how})`,
    );
  }
  connection.closeSync();
}

function score(engine, ending, rows) {
  const out = join(folder, `${engine}-${ending}.json`);
  const args = ['score', 'learning-citizen-244', join(folder, `*.${ending}`), '--by', 'tinh,xa'];
  const start = Date.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', peak, bin, ...args, '--engine', engine, '--format', 'json', '-o', out],
    { encoding: 'utf8' },
  );
  const seconds = (Date.now() - start) / 1000;
  const held = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
  const bytes = statSync(out).size;
  const { total } = JSON.parse(readFileSync(out, 'utf8'));
  console.log(
    `${engine}, ${ending}: ${rows} rows in ${seconds.toFixed(1)} s, peak ${held.toFixed(0)} MB, exit ${status}; ` +
      `meets ${total.meets} of ${total.units}; result of ${bytes} bytes`,
  );
  return total;
}

try {
  await make(parquet, 'parquet');
  score('duckdb', 'parquet', parquet);
  await make(csv, 'csv');
  const totals = ['columns', 'duckdb'].map((engine) => score(engine, 'csv', csv));
  if (totals[0].meets !== totals[1].meets) throw new Error('the engines differ');
} finally {
  rmSync(folder, { recursive: true });
}
