import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addTally,
  assessColumns,
  compileCriteriaSet,
  countsOf,
  summariseColumns,
  tallyAssessed,
  tallyColumns,
  tallySummary,
} from '../../src/index.js';
import { changed, soundLevels, soundPoints } from './authoring/sound-sets.js';
import { columnsOf, contextColumns, withRecords } from './columns-of.js';
import { levelsSet, pointsSet } from './random-sets.js';

const PLACES = 3;

const placed = fc.tuple(
  fc.oneof(withRecords(pointsSet, true), withRecords(levelsSet, true)),
  fc.array(fc.nat({ max: PLACES - 1 }), { minLength: 10, maxLength: 10 }),
  fc.nat({ max: 10 }),
);

describe('a tally', () => {
  it('counts what the assessor says of each row, also in two parts added up', () => {
    fc.assert(
      fc.property(placed, ([[set, records], places, cut]) => {
        const compiled = compileCriteriaSet(set);
        const columns = columnsOf(set, records, true);
        const context = contextColumns(records);
        const place = { values: Uint16Array.from(places), places: PLACES };
        const all = tallyColumns(compiled, columns, records.length, place, context);
        const [first, second] = [
          { from: 0, to: cut },
          { from: cut, to: records.length },
        ].map((range) => tallyColumns(compiled, columns, records.length, place, context, range));
        expect(addTally(second!, first!)).toEqual(all);

        const wanted = Array.from({ length: PLACES }, () =>
          Object.fromEntries(all.names.map((name) => [name, 0])),
        );
        records.forEach(({ answers, context }, row) => {
          const { verdict, grades, faults } = compiled.assess(answers, context);
          const counts = wanted[places[row]!]!;
          const counted = [
            'units',
            verdict,
            ...(faults.length > 0 ? ['faults'] : []),
            ...(all.names.length > 6
              ? [`grade ${set.id} ${grades.length === 1 ? grades[0] : 'open'}`]
              : []),
          ];
          for (const name of counted) counts[name]! += 1;
        });
        expect(wanted.map((_, i) => countsOf(all, i))).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });

  const citizens = (change: Record<string, unknown> = {}) =>
    compileCriteriaSet(changed(soundPoints, change));
  const columns = { c1: { values: Uint8Array.of(1, 10, 99, 10, 1) } };
  const place = { values: Uint8Array.of(0, 1, 1, 1, 0), places: 2 };
  const VERDICTS = ['does-not-meet', 'undetermined', 'meets', 'no-rule-in-force'];

  it('counts under names of its own and those of the classes', () => {
    const names = (compiled: ReturnType<typeof citizens>) =>
      tallyColumns(compiled, {}, 0, { values: Uint8Array.of(), places: 1 }).names;
    expect(names(citizens())).toEqual([
      'units',
      'faults',
      ...VERDICTS,
      ...['good', 'fair', 'rest', 'unclassed', 'open'].map((one) => `grade sound-points ${one}`),
    ]);
    const mark = { 'scoring.grades': [], 'scoring.pass': { by: 'total', atLeast: 30 } };
    expect(names(citizens(mark))).toEqual(['units', 'faults', ...VERDICTS]);
    expect(names(compileCriteriaSet(soundLevels))).toEqual([
      'units',
      'faults',
      ...VERDICTS,
      ...['none', '1', '2', 'open'].map((one) => `grade sound-levels ${one}`),
    ]);
  });

  it('counts answers that could not be used, of the rows in its range only', () => {
    const counted = (from: number, to: number) => {
      const tally = tallyColumns(citizens(), columns, 5, place, {}, { from, to });
      return [countsOf(tally, 0), countsOf(tally, 1)].map(({ units, faults }) => [units, faults]);
    };
    expect(counted(0, 5)).toEqual([
      [2, 0],
      [3, 1],
    ]);
    expect(counted(1, 3)).toEqual([
      [0, 0],
      [2, 1],
    ]);
  });

  it('of rows that are judged already is the same, and so is what a place sends on', () => {
    const tally = tallyColumns(citizens(), columns, 5, place);
    const rows = assessColumns(citizens(), columns, 5);
    expect(tallyAssessed(soundPoints, rows, place)).toEqual(tally);
    const commune = { code: '08', edition: 'vn-63' } as never;
    expect(tallySummary(tally, 1, commune, 'rules')).toEqual({
      rules: 'rules',
      places: [commune],
      counts: countsOf(tally, 1),
    });
    expect(summariseColumns(soundPoints, rows)['units']).toBe(5);
  });

  it('counts more rows than are judged at once', () => {
    const many = 2 ** 17 + 3;
    const values = new Uint8Array(many).fill(1, many - 2);
    const tally = tallyColumns(citizens(), {}, many, { values, places: 2 });
    expect([countsOf(tally, 0)['units'], countsOf(tally, 1)['units']]).toEqual([many - 2, 2]);
  });

  it('is not made of a row that lies nowhere', () => {
    const [[set]] = fc.sample(fc.tuple(pointsSet), { numRuns: 1, seed: 1 }) as [[never]];
    const place = { values: Uint8Array.of(0, 7), places: 7 };
    expect(() => tallyColumns(compileCriteriaSet(set), {}, 2, place)).toThrow('row 1');
  });

  it('is not added to one that counts other things', () => {
    const tally = { names: ['units'], counts: Float64Array.of(1) };
    expect(() => addTally(tally, { ...tally, names: ['meets'] })).toThrow(RangeError);
    expect(() => addTally(tally, { ...tally, counts: Float64Array.of(1, 2) })).toThrow(
      new RangeError('tallies of other places or other counts'),
    );
  });
});
