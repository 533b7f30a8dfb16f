import { compileCriteriaSet } from '@khuyenhoc/core';
import type { CriteriaSet } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { levelsSet, pointsSet } from '../../core/test/learning-model/random-sets.js';
import { compileScore } from '../src/index.js';
import { type Engine, fill, openDuckdb } from './engines.js';
import { rowsOf, STORAGES, tableOf, type Row, type Storage } from './random-tables.js';

const VERDICTS = ['does-not-meet', 'undetermined', 'meets', 'no-rule-in-force'];

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
});
afterAll(() => engine.close());

const cases = (sets: fc.Arbitrary<CriteriaSet>) =>
  sets.chain((set) =>
    fc.tuple(fc.constant(set), rowsOf(set, 20), fc.constantFrom<Storage>(...STORAGES)),
  );

async function sameBySql(set: CriteriaSet, rows: readonly Row[], storage: Storage): Promise<void> {
  const { table, answers, circumstances, unitKinds } = tableOf(set, rows, storage);
  const numbered = {
    columns: [{ name: 'row', type: 'INTEGER' }, ...table.columns],
    rows: table.rows.map((cells, row) => [row, ...cells]),
  };
  await fill(engine, 'people', numbered);
  const score = compileScore(
    {
      from: { kind: 'table', path: ['people'] },
      keys: [{ column: 'row', type: 'integer' }],
      sets: [{ set, columns: answers }],
      circumstances,
      unitKinds,
    },
    engine.dialect,
  );
  if (!score.ok) throw new Error(JSON.stringify(score.faults));
  const found = await engine.query(score.sql, score.parameters);
  expect(found.length).toBe(rows.length);
  const compiled = compileCriteriaSet(set);
  for (const one of found) {
    const row = rows[Number(one['row'])]!;
    const wanted = compiled.assess(row.answers, row.context);
    const bits = Number(one['grades']);
    expect({
      verdict: VERDICTS[Number(one['verdict'])],
      min: one['points_min'],
      max: one['points_max'],
      grades: (score.sets[0]?.gradeIds ?? []).filter((_, i) => (bits & (1 << i)) !== 0).sort(),
      fault: one['fault'],
    }).toEqual({
      verdict: wanted.verdict,
      min: wanted.points === null ? null : Math.round(wanted.points.min * 100),
      max: wanted.points?.max == null ? null : Math.round(wanted.points.max * 100),
      grades: [...wanted.grades].sort(),
      fault: wanted.faults.length > 0,
    });
  }
}

describe('on random sets, DuckDB says of each row what the assessor says', () => {
  it.each([
    ['points', pointsSet],
    ['levels', levelsSet],
  ])('%s', async (_, sets) => {
    await fc.assert(
      fc.asyncProperty(cases(sets), ([set, rows, storage]) => sameBySql(set, rows, storage)),
      { numRuns: 60 },
    );
  });
});
