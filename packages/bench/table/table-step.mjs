// One step of tables.mjs in a process of its own.
import { readTableFile, checkTable } from '../../cli/dist/files/read-table-file.js';
import { LAYOUTS } from '@khuyenhoc/schemas/table';

const [step, file] = process.argv.slice(2);
const start = performance.now();
let first = null;
let [errors, rejected] = [0, 0];
const events = {
  issue: () => {
    first ??= performance.now() - start;
    errors += 1;
  },
  rejected: () => (rejected += 1),
};
const options = { layout: LAYOUTS.observations };
let rows;
if (step === 'check') {
  const { summaries } = await checkTable(file, options, events);
  rows = summaries.reduce((sum, one) => sum + one.rows, 0);
} else {
  const read = await readTableFile(file, options, events);
  rows = read.rows;
}
const seconds = (performance.now() - start) / 1000;
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ rows, errors, rejected, seconds, first, peak }));
