import { measureTarget } from '@khuyenhoc/core';
import { instruments, targets } from '@khuyenhoc/rulebook';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileTarget, duckdb } from '../src/index.js';
import { type Engine, fill, openEngines } from './engines.js';

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => Promise.all(engines.map((one) => one.close())));

const VERDICTS = ['not-met', 'undetermined', 'met', 'no-rule-in-force'];
const LAW_AS_OF = '2026-06-30';
const DAYS = [
  '2014-01-01',
  '2022-12-31',
  '2023-01-01',
  '2025-12-31',
  '2026-01-01',
  '2030-12-31',
  '2031-01-01',
];

const figures = fc.array(
  fc.record({
    count: fc.option(fc.oneof(fc.nat(12), fc.constant(Number.MAX_SAFE_INTEGER))),
    of: fc.option(fc.oneof(fc.nat(12), fc.constant(Number.MAX_SAFE_INTEGER))),
    day: fc.constantFrom(...DAYS),
  }),
  { minLength: 40, maxLength: 40 },
);

const instrumentOf = (id: string) => instruments.find((one) => one.id === id)!;
const interval = (value: number | null) =>
  value === null ? { min: 0, max: null } : { min: value, max: value };

describe('a figure held against a target of the rulebook', () => {
  it('has the verdict that measureTarget gives, in every engine', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...targets), figures, async (target, rows) => {
        const instrument = instrumentOf(target.instrument);
        const wanted = rows.map(({ count, of, day }) => {
          const figure = {
            count: interval(count),
            base: interval(of),
            baseId: target.base,
            place: null,
          };
          const { verdict, next } = measureTarget(target, instrument, figure, day, LAW_AS_OF);
          return [verdict, next.kind === 'no-rule-in-force' ? null : next.year];
        });
        for (const engine of engines) {
          await fill(engine, 'figures', {
            columns: [
              { name: 'row', type: 'INTEGER' },
              { name: 'count', type: 'BIGINT' },
              { name: 'of', type: 'BIGINT' },
              { name: 'day', type: 'DATE' },
            ],
            rows: rows.map(({ count, of, day }, i) => [i, count, of, day]),
          });
          const compiled = compileTarget(
            {
              from: { kind: 'table', path: ['figures'] },
              keys: [{ column: 'row', type: 'integer' }],
              target,
              instrument,
              count: { column: 'count', type: 'integer' },
              of: { column: 'of', type: 'integer' },
              base: target.base,
              stage: target.stage,
              rowsAre: 'nation',
              on: 'day',
              lawAsOf: LAW_AS_OF,
            },
            engine.dialect,
          );
          if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
          const found = await engine.query(compiled.sql, compiled.parameters);
          const said = [...found]
            .sort((a, b) => Number(a['row']) - Number(b['row']))
            .map((one) => [VERDICTS[Number(one['verdict'])], one['milestone']]);
          expect(said).toEqual(wanted);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is refused where base, stage or place do not compare', () => {
    const target = targets.find((one) => !one.localisable)!;
    const compiled = compileTarget(
      {
        from: { kind: 'table', path: ['figures'] },
        keys: [],
        target,
        instrument: instrumentOf(target.instrument),
        count: 'count',
        of: 'of',
        base: 'another',
        stage: target.stage === 'registered' ? 'recognised' : 'registered',
        rowsAre: 'places',
        on: { day: '2026-06-30' },
        lawAsOf: LAW_AS_OF,
      },
      duckdb,
    );
    expect(compiled).toMatchObject({
      ok: false,
      faults: Array(3).fill({ code: 'figure-not-comparable', at: target.id }),
    });
  });
});
