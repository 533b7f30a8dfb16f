import type { CriteriaSet } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessColumns, compileCriteriaSet } from '../../src/index.js';
import { columnsOf, contextColumns, type Record, withRecords } from './columns-of.js';
import { gappedSet, levelsSet, pointsSet } from './random-sets.js';
import { referenceLevel, referencePoints } from './reference-interpreter.js';

const isOpen = (one: unknown) => typeof one === 'object' && one !== null && 'atLeast' in one;
const VERDICTS = ['does-not-meet', 'undetermined', 'meets'];
function sameByColumns(set: CriteriaSet, records: readonly Record[]): void {
  const compiled = compileCriteriaSet(set);
  for (const floats of [true, false]) {
    const found = assessColumns(
      compiled,
      columnsOf(set, records, floats),
      records.length,
      contextColumns(records),
    );
    records.forEach(({ answers, context }, row) => {
      const { verdict, points, grades, faults } = compiled.assess(answers, context);
      expect(VERDICTS[found.verdict[row] ?? 1]).toBe(verdict);
      const bits = found.grades[row] ?? 0;
      expect(found.gradeIds.filter((_, i) => (bits & (1 << i)) !== 0).sort()).toEqual(
        [...grades].sort(),
      );
      expect(found.fault[row]).toBe(Math.min(1, faults.length));
      if (points !== null)
        expect([found.totalMin[row], found.totalMax[row]]).toEqual([
          points.min * 100,
          (points.max ?? -0.01) * 100,
        ]);
    });
  }
}

describe('on random sets of points', () => {
  it('the assessor says what the reference interpreter says: 6,000 pairs', () => {
    fc.assert(
      fc.property(withRecords(pointsSet), ([set, records]) => {
        const compiled = compileCriteriaSet(set);
        for (const { answers, context } of records) {
          const wanted = referencePoints(set, answers, context);
          const { verdict, points, grades, faults } = compiled.assess(answers, context);
          expect(faults).toEqual([]);
          expect({ verdict, min: points!.min * 100, max: points!.max! * 100 }).toEqual({
            verdict: wanted.verdict,
            min: wanted.min,
            max: wanted.max,
          });
          if (grades.length > 0) expect(grades).toEqual(expect.arrayContaining([...wanted.grades]));
        }
      }),
      { numRuns: 600 },
    );
  });

  it('columns say what the assessor says: 6,000 pairs in two kinds of arrays', () => {
    fc.assert(
      fc.property(withRecords(pointsSet, true), ([set, records]) => sameByColumns(set, records)),
      { numRuns: 600 },
    );
  });
});

describe('on random sets of points whose classes leave holes', () => {
  it('the assessor leaves out nothing that the reference interpreter says: 3,000 pairs', () => {
    fc.assert(
      fc.property(withRecords(gappedSet), ([set, records]) => {
        const compiled = compileCriteriaSet(set);
        for (const { answers, context } of records) {
          const wanted = referencePoints(set, answers, context);
          const { verdict, grades } = compiled.assess(answers, context);
          // Where something is open, it may not see which totals cannot be reached.
          expect(['undetermined', wanted.verdict]).toContain(verdict);
          expect(grades).toEqual(expect.arrayContaining([...wanted.grades]));
          const exact = Object.values(answers).every((one) => one !== null && !isOpen(one));
          if (exact) expect([verdict, grades]).toEqual([wanted.verdict, [...wanted.grades]]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('columns say what the assessor says: 2,000 pairs in two kinds of arrays', () => {
    fc.assert(
      fc.property(withRecords(gappedSet, true), ([set, records]) => sameByColumns(set, records)),
      { numRuns: 200 },
    );
  });
});

describe('on random sets of levels', () => {
  it('the assessor says what the reference interpreter says: 6,000 pairs', () => {
    fc.assert(
      fc.property(withRecords(levelsSet), ([set, records]) => {
        const compiled = compileCriteriaSet(set);
        for (const { answers, context } of records) {
          for (const goal of ['1', '2']) {
            const { verdict, faults } = compiled.assess(answers, { ...context, goal });
            expect(faults).toEqual([]);
            expect(verdict).toBe(referenceLevel(set, answers, context, goal));
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('columns say what the assessor says: 6,000 pairs in two kinds of arrays', () => {
    fc.assert(
      fc.property(withRecords(levelsSet, true), ([set, records]) => sameByColumns(set, records)),
      { numRuns: 600 },
    );
  });
});
