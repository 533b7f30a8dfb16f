import { assessColumns, compileCriteriaSet, summariseColumns } from '@khuyenhoc/core';
import type { CriteriaSet } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gappedSet, levelsSet, pointsSet } from '../../core/test/learning-model/random-sets.js';
import { compiledSets, countsOf, expected, scoresOf } from './compare.js';
import { type Engine, openEngines } from './engines.js';
import { columnsOf, contextColumns } from './plain-columns.js';
import {
  beside,
  dated,
  placesAndDays,
  rowsOf,
  STORAGES,
  type Storage,
  tableOf,
} from './random-tables.js';

// `npm test` compares few; packages/bench/sql/differences.mjs asks for a million.
const ASKED = Number(process.env['KHUYENHOC_SCORES'] ?? 0);
const [ROWS, RUNS] = ASKED > 0 ? [400, Math.ceil(ASKED / 3 / 400)] : [20, 20];
const OPTIONS = { numRuns: RUNS, endOnFailure: ASKED > 0 };
const TIME = ASKED > 0 ? 7_200_000 : 120_000;
let compared = 0;

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await openEngines('all');
});
afterAll(async () => {
  const names = engines.map((one) => one.dialect.name).join(', ');
  if (ASKED > 0) console.log(`${compared} scores of the assessor = those of ${names}`);
  await Promise.all(engines.map((one) => one.close()));
});

const storage = fc.constantFrom<Storage>(...STORAGES);
const cases = (sets: fc.Arbitrary<CriteriaSet>) =>
  sets.chain((set) => fc.tuple(fc.constant(set), rowsOf(set, ROWS), placesAndDays(ROWS), storage));

describe('on random sets, every engine says of each row what the assessor says', () => {
  it.each([
    ['points', pointsSet],
    ['points whose classes leave holes', gappedSet],
    ['levels', levelsSet],
  ])(
    '%s, and of each place what columns count',
    async (_, sets) => {
      await fc.assert(
        fc.asyncProperty(cases(sets), async ([set, rows, places, kept]) => {
          const { table, answers, circumstances, unitKinds } = tableOf(set, rows, kept);
          const request = { sets: [{ set, columns: answers }], circumstances, unitKinds } as const;
          const wanted = rows.map((row) => expected(compiledSets([set]), () => row, undefined));
          const counts = new Map(
            [...new Set(places.map((one) => one.place?.normalize('NFC') ?? null))].map((place) => {
              const here = rows.filter(
                (_, i) => (places[i]?.place?.normalize('NFC') ?? null) === place,
              );
              const found = assessColumns(
                compileCriteriaSet(set),
                columnsOf(set, here),
                here.length,
                contextColumns(here),
              );
              return [place, { ...summariseColumns(set, found), 'no-rule-in-force': 0 }];
            }),
          );
          for (const engine of engines) {
            expect(await scoresOf(engine, beside(dated(places), table), request)).toEqual(wanted);
            expect(await countsOf(engine, request)).toEqual(counts);
          }
          compared += rows.length;
        }),
        OPTIONS,
      );
    },
    TIME,
  );
});

const VERSIONS = [
  { id: 'old', validity: { from: '2020-09-21', to: '2024-02-11' }, subjectsEnd: '2023-12-31' },
  { id: 'new', validity: { from: '2024-02-12', to: null }, subjectsEnd: null },
];

/** Two versions of a set, the later one from the day after the first ended. */
const versions = fc
  .oneof(fc.tuple(pointsSet, pointsSet), fc.tuple(levelsSet, levelsSet))
  .map((sets) => sets.map((set, i) => ({ ...set, ...VERSIONS[i] }) as unknown as CriteriaSet));

describe('around a change of the law', () => {
  it(
    'each row is judged by the set in force on its day, or by none',
    async () => {
      const run = versions.chain((sets) =>
        fc.tuple(
          fc.constant(sets),
          fc.tuple(rowsOf(sets[0]!, ROWS), rowsOf(sets[1]!, ROWS)),
          placesAndDays(ROWS),
          storage,
        ),
      );
      await fc.assert(
        fc.asyncProperty(run, async ([sets, records, places, kept]) => {
          const tables = sets.map((set, i) => tableOf(set, records[i] ?? [], kept, set.id));
          const contexts = records[0].map((row) => row.context);
          const [first, second] = tables;
          if (first === undefined || second === undefined) throw new Error('two sets');
          const request = {
            sets: [
              { set: sets[0]!, columns: first.answers },
              { set: sets[1]!, columns: second.answers },
            ],
            circumstances: first.circumstances,
            unitKinds: first.unitKinds,
            on: 'ngày',
          } as const;
          const compiled = compiledSets(sets);
          const wanted = places.map(({ day }, i) =>
            expected(
              compiled,
              (set) => ({
                answers: records[set.id === 'old' ? 0 : 1][i]?.answers ?? {},
                context: contexts[i] ?? {},
              }),
              day,
            ),
          );
          const table = beside(dated(places), beside(first.table, second.table));
          for (const engine of engines) {
            expect(await scoresOf(engine, table, request)).toEqual(wanted);
          }
          compared += places.length;
        }),
        OPTIONS,
      );
    },
    TIME,
  );
});
