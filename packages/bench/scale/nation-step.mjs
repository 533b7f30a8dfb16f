// One step of nation.mjs in a process of its own: prints what it took and what came out, as JSON.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { compileCriteriaSet, countsOf, tallyColumns } from '@khuyenhoc/core';
import { compileRollUp, duckdb } from '@khuyenhoc/sql';
import { criteriaSet } from '../dist/assessor/workload/criteria-set.js';
import { byHand } from './by-hand.mjs';
import { PLACES } from './make-nation.mjs';
import { open, rowsOf } from './open.mjs';

const [, , step, way, folder, rounds] = process.argv;
const ASKED = [...Array.from({ length: 10 }, (_, i) => `c${i + 1}`), 'p1', 'p2'];
const COUNTS = [
  'units',
  'does-not-meet',
  'undetermined',
  'meets',
  ...['excellent', 'good', 'fair', 'none'].map((one) => `grade bench ${one}`),
];
const files = join(folder, '*.parquet');
const parquet = `read_parquet('${files}')`;
const UNKNOWN = 255;

/** What the step does each round; the making ready is not timed. */
const STEPS = {
  'by hand, from Parquet': async () => {
    const connection = await open(2);
    return () => rowsOf(connection, byHand[way](parquet));
  },
  'by hand with bounds, from Parquet': async () => {
    const connection = await open(2);
    return () => rowsOf(connection, byHand.open(parquet));
  },
  'by hand with bounds, in memory': async () => {
    const connection = await inMemory();
    return () => rowsOf(connection, byHand.open('nation'));
  },
  'compiled, from Parquet': async () => {
    const connection = await open(2);
    return () => compiled(connection, { kind: 'files', format: 'parquet', paths: [files] });
  },
  'by hand, in memory': async () => {
    const connection = await inMemory();
    return () => rowsOf(connection, byHand[way]('nation'));
  },
  'compiled, in memory': async () => {
    const connection = await inMemory();
    return () => compiled(connection, { kind: 'table', path: ['nation'] });
  },
  'columns, one thread': async () => {
    const { columns, place, rows } = await readColumns();
    const ready = compileCriteriaSet(criteriaSet);
    return () => said(tallyColumns(ready, columns, rows, { values: place, places: PLACES }));
  },
};

async function inMemory() {
  const connection = await open(2);
  await connection.run(`CREATE TABLE nation AS SELECT * FROM ${parquet}`);
  return connection;
}

async function compiled(connection, from) {
  const columns = Object.fromEntries(
    ASKED.map((id) => [
      id,
      id.startsWith('p')
        ? { column: id, type: 'boolean' }
        : { column: id, type: 'integer', most: 255 },
    ]),
  );
  const by = [{ column: 'commune', type: 'integer', most: 65_535 }];
  const query = compileRollUp({ from, by, sets: [{ set: criteriaSet, columns }] }, duckdb);
  if (!query.ok) throw new Error(JSON.stringify(query.faults));
  const wanted = COUNTS.map((name) => query.counts.find((one) => one.name === name).column);
  const listed = ['commune', ...wanted].map(duckdb.identifier).join(', ');
  return rowsOf(connection, `SELECT ${listed} FROM (${query.sql}) ORDER BY 1`, query.parameters);
}

/** The rows as typed arrays, as a program of a province holds them. */
async function readColumns() {
  const connection = await open(2);
  const rows = Number(
    (await connection.runAndReadAll(`SELECT count(*) FROM ${parquet}`)).getRowsJS()[0][0],
  );
  const listed = ASKED.map((id) => `COALESCE(${id}::UTINYINT, ${UNKNOWN})::UTINYINT`);
  const result = await connection.stream(`SELECT commune, ${listed.join(', ')} FROM ${parquet}`);
  const place = new Uint16Array(rows);
  const arrays = ASKED.map(() => new Uint8Array(rows));
  let at = 0;
  for (
    let chunk = await result.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    place.set(chunk.getColumnVector(0).items, at);
    arrays.forEach((array, i) => array.set(chunk.getColumnVector(i + 1).items, at));
    at += chunk.rowCount;
  }
  const columns = Object.fromEntries(
    ASKED.map((id, i) => [id, { values: arrays[i], unknown: UNKNOWN }]),
  );
  return { columns, place, rows };
}

const said = (tally) =>
  Array.from({ length: PLACES }, (_, place) => {
    const counts = countsOf(tally, place);
    return [place, ...COUNTS.map((name) => counts[name])].join();
  });

const work = await STEPS[step]();
await work();
const times = [];
let result = [];
for (let round = 0; round < Number(rounds); round++) {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  result = await work();
  const { user, system } = process.cpuUsage(cpu);
  times.push({ wall: (performance.now() - start) / 1000, processor: (user + system) / 1e6 });
}
console.log(
  JSON.stringify({
    times,
    peak: Math.round(process.resourceUsage().maxRSS / 1000),
    places: result.length,
    hash: createHash('sha256').update(result.join('\n')).digest('hex'),
  }),
);
