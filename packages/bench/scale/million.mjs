// A million households by columns beside a loop by hand over objects, and the summaries of 34 provinces
// merged beside one pass over all.
//
//   node packages/bench/scale/million.mjs [households]
import {
  addTally,
  compileCriteriaSet,
  countsOf,
  mergeSummaries,
  rulesOf,
  tallyColumns,
  tallySummary,
} from '@khuyenhoc/core';
import { byHand } from '../dist/assessor/engines/by-hand.js';
import { criteriaSet } from '../dist/assessor/workload/criteria-set.js';
import { makeRecords } from '../dist/assessor/workload/records.js';

const PROVINCES = 34;
const ROUNDS = 15;
const count = Number(process.argv[2] ?? 1_000_000);
const records = makeRecords(count, 1);
const compiled = compileCriteriaSet(criteriaSet);
const ids = Object.keys(records[0]);
const columns = Object.fromEntries(
  ids.map((id) => [id, { values: Uint8Array.from(records, (one) => Number(one[id])) }]),
);
const place = { values: Uint8Array.from(records, (_, i) => i % PROVINCES), places: PROVINCES };

const loop = byHand(records);
const handTally = () => {
  const { verdict, grade } = loop.run(count);
  const counts = Array.from({ length: PROVINCES }, () => new Uint32Array(7));
  for (let i = 0; i < count; i++) {
    const here = counts[place.values[i]];
    here[0] += 1;
    here[verdict[i] === 2 ? 1 : 2] += 1;
    here[3 + grade[i]] += 1;
  }
  return counts;
};
const ourTally = () => tallyColumns(compiled, columns, count, place);

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
function race(runs) {
  const times = runs.map(() => []);
  for (let round = -3; round < ROUNDS; round++) {
    runs.forEach((run, i) => {
      const { user: before } = process.cpuUsage();
      run();
      if (round >= 0) times[i].push((process.cpuUsage().user - before) / 1000);
    });
  }
  return times.map(median);
}
const [hand, ours] = race([handTally, ourTally]);
console.log(
  `${count} households by ${PROVINCES} provinces, Node ${process.version}, processor time, median of ${ROUNDS}`,
);
console.log(
  `loop by hand over objects ${hand.toFixed(1)} ms, columns ${ours.toFixed(1)} ms: ×${(hand / ours).toFixed(2)}`,
);

const counts = handTally();
const tally = ourTally();
const same = counts.every((one, at) => {
  const said = countsOf(tally, at);
  const grades = ['excellent', 'good', 'fair', 'none'].map((id) => said[`grade bench ${id}`]);
  return [said.units, said.meets, said['does-not-meet'], ...grades].join() === one.join();
});

const whole = JSON.stringify(total(tally));
const parts = Array.from({ length: PROVINCES }, (_, province) => {
  const rows = records.map((_, i) => i).filter((i) => place.values[i] === province);
  const own = Object.fromEntries(
    ids.map((id) => [id, { values: Uint8Array.from(rows, (i) => columns[id].values[i]) }]),
  );
  const alone = { values: new Uint8Array(rows.length), places: 1 };
  const code = { code: String(province + 1).padStart(2, '0'), edition: '2025-07-01' };
  return tallySummary(
    tallyColumns(compiled, own, rows.length, alone),
    0,
    code,
    rulesOf([criteriaSet]),
  );
});
const merged = parts.reduce((sum, one) => {
  const both = mergeSummaries([], sum, one);
  if (!both.ok) throw new Error(both.code);
  return both.summary;
});
const halves = [0, 1].map((half) =>
  tallyColumns(
    compiled,
    columns,
    count,
    place,
    {},
    { from: half * (count >> 1), to: half ? count : count >> 1 },
  ),
);
const added = JSON.stringify(total(addTally(halves[1], halves[0])));
const bytes = JSON.stringify(merged.counts);
console.log(
  `same counts as the loop: ${same}; merged provinces are the bytes of one pass: ${bytes === whole}; two halves: ${added === whole}; a summary is ${JSON.stringify(parts[0]).length} bytes`,
);
if (!same || bytes !== whole || added !== whole) process.exitCode = 1;

function total(tally) {
  const sum = {};
  for (const name of tally.names.toSorted()) {
    sum[name] = 0;
    for (let at = 0; at < PROVINCES; at++) sum[name] += countsOf(tally, at)[name];
  }
  return sum;
}
