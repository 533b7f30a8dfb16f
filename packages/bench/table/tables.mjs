// node packages/bench/table/tables.mjs [rows of CSV] [rows of XLSX]
// Checks a large CSV file as it streams, and imports a large workbook; each in a process of its own, so that
// its peak of memory (resident set) is its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCsvTable, writeXlsxTable } from './make-tables.mjs';

const csvRows = Number(process.argv[2] ?? 1_000_000);
const xlsxRows = Number(process.argv[3] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-bench-'));

function run(step, file) {
  const script = join(import.meta.dirname, 'table-step.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, step, file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const { rows, errors, rejected, seconds, first, peak } = JSON.parse(stdout);
  const size = (statSync(file).size / 1e6).toFixed(0);
  console.log(
    `${step.padEnd(7)} ${file.split('.').at(-1)} ${String(rows).padStart(8)} rows ${size.padStart(4)} MB  ` +
      `${seconds.toFixed(2)} s  peak ${peak} MB  first mistake after ${first.toFixed(0)} ms, ` +
      `${errors} mistakes, ${rejected} rows rejected`,
  );
}

try {
  console.log(`Node ${process.version}`);
  const csv = join(folder, 'table.csv');
  const xlsx = join(folder, 'table.xlsx');
  await writeCsvTable(csv, csvRows);
  run('check', csv);
  await writeXlsxTable(xlsx, xlsxRows);
  run('check', xlsx);
  run('import', xlsx);
} finally {
  rmSync(folder, { recursive: true });
}
