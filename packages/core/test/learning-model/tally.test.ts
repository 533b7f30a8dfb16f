import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTally, compileCriteriaSet, countsOf, tallyColumns } from '../../src/index.js';
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

  it('is not made of a row that lies nowhere', () => {
    const [[set]] = fc.sample(fc.tuple(pointsSet), { numRuns: 1, seed: 1 }) as [[never]];
    const place = { values: Uint8Array.of(0, 7), places: 7 };
    expect(() => tallyColumns(compileCriteriaSet(set), {}, 2, place)).toThrow('row 1');
  });

  it('is not added to one that counts other things', () => {
    const tally = { names: ['units'], counts: Float64Array.of(1) };
    expect(() => addTally(tally, { ...tally, names: ['meets'] })).toThrow(RangeError);
    expect(() => addTally(tally, { ...tally, counts: Float64Array.of(1, 2) })).toThrow(RangeError);
  });
});
