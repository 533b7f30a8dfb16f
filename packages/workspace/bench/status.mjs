// Times the status of a programme with 10,000 observations over 10 years. Run after a build:
//   node packages/workspace/bench/status.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findContradictions, programmeReport } from '../../core/dist/index.js';
import { readDocument } from '../../schemas/dist/index.js';

const root = join(import.meta.dirname, '../../..');
const read = (name) =>
  readDocument(readFileSync(join(root, 'examples/tuyen-quang', name), 'utf8')).document;
const agreement = read('agreement.json');
const partners = agreement.parties.filter((party) => party.role === 'partner');
const SHARES = [
  ['cong-dan-hoc-tap', 'can-bo-dang-vien'],
  ['gia-dinh-hoc-tap', 'gia-dinh-can-bo-dang-vien'],
];
const DAY = 86_400_000;

function observations(count) {
  const start = Date.UTC(2021, 0, 1);
  return Array.from({ length: count }, (_, index) => {
    const [indicator, population] = SHARES[index % 2];
    const on = new Date(start + Math.floor((index / count) * 3650) * DAY);
    return {
      kind: 'count',
      id: `o${index}`,
      party: partners[index % partners.length].id,
      place: { code: '08', edition: 'vn-63' },
      on: on.toISOString().slice(0, 10),
      indicator,
      stage: 'registered',
      population,
      count: 5_000 + index,
      outOf: 20_000,
      figure: 'actual',
      citation: { certainty: 'not-found', evidence: null, source: [], quote: null },
    };
  });
}

function time(name, run, rounds = 30) {
  for (let i = 0; i < 5; i++) run();
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  }).sort((a, b) => a - b);
  const at = (share) => times[Math.floor((times.length - 1) * share)].toFixed(1);
  console.log(`${name.padEnd(48)} median ${at(0.5)} ms, slowest ${at(1)} ms`);
}

for (const count of [1_000, 10_000]) {
  const list = observations(count);
  const file = {
    kind: 'observations',
    agreement: agreement.id,
    illustrative: null,
    observations: list,
  };
  const options = { on: '2030-12-31' };
  time(`status, ${count} observations`, () => programmeReport(agreement, [file], options));
  const more = {
    ...file,
    observations: [...list, { ...list[0], id: 'one-more', on: '2030-12-30' }],
  };
  time(`status again with one more, ${count}`, () => programmeReport(agreement, [more], options));
  time(`contradictions, ${count} observations`, () => findContradictions(list));
}
const list = observations(10_000);
const file = {
  kind: 'observations',
  agreement: agreement.id,
  illustrative: null,
  observations: list,
};
const from = performance.now();
programmeReport(agreement, [{ ...file, observations: list.slice() }], { on: '2030-12-31' });
console.log(`(a single call in this warm process: ${(performance.now() - from).toFixed(1)} ms)`);
