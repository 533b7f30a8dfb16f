import type { CriteriaSet } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  assessColumns,
  type AssessmentContext,
  type AnswerColumn,
  compileCriteriaSet,
} from '../../src/index.js';
import { answersTo, askedBy, levelsSet, pointsSet } from './random-sets.js';
import { referenceLevel, referencePoints } from './reference-interpreter.js';

const VERDICTS = ['does-not-meet', 'undetermined', 'meets'];
const EACH_SET = 10;

/** One set and several records of answers to it. */
const withRecords = (sets: fc.Arbitrary<CriteriaSet>, exact = false) =>
  sets.chain((set) =>
    fc.tuple(
      fc.constant(set),
      fc.array(answersTo(set, exact), { minLength: EACH_SET, maxLength: EACH_SET }),
    ),
  );

type Record = { answers: Answers; context: AssessmentContext };

/** Answers as columns, of the kinds of array that `floats` says; unknown is -1 in those of whole numbers. */
function columnsOf(
  set: CriteriaSet,
  records: readonly Record[],
  floats: boolean,
): { [id: string]: AnswerColumn } {
  const make = (values: number[]) =>
    floats
      ? { values: Float64Array.from(values) }
      : { values: Int32Array.from(values, (one) => (Number.isNaN(one) ? -1 : one)), unknown: -1 };
  const pairs = (id: string, one: string, other: string) => {
    const of = (key: string) =>
      Float64Array.from(
        records,
        ({ answers }) => (answers[id] as { [key: string]: number } | null)?.[key] ?? NaN,
      );
    return [of(one), of(other)] as const;
  };
  return Object.fromEntries(
    askedBy(set).map((one): [string, AnswerColumn] => {
      const { id, kind } = one;
      const isShare = 'measure' in one && (one.measure as { kind?: string }).kind === 'share';
      if (kind === 'share' || kind === 'proportional' || isShare) {
        const [counts, of] = pairs(id, 'count', 'of');
        return [id, { counts, of }];
      }
      if (kind === 'change') {
        const [now, before] = pairs(id, 'now', 'before');
        return [id, { now, before }];
      }
      const values = records.map(({ answers }) => {
        const answer = answers[id];
        if (typeof answer === 'boolean') return Number(answer);
        if (typeof answer === 'string') return ['none', '1', '2', '3'].indexOf(answer);
        return typeof answer === 'number' ? answer : NaN;
      });
      // Half points do not fit in whole numbers.
      return [
        id,
        values.every((one) => Number.isNaN(one) || Number.isInteger(one))
          ? make(values)
          : { values: Float64Array.from(values) },
      ];
    }),
  );
}

function contextColumns(records: readonly Record[]) {
  const fact = (value: boolean | null | undefined) =>
    value === true ? 1 : value === false ? 0 : 9;
  return {
    circumstances: {
      difficult: {
        values: Uint8Array.from(records, ({ context }) =>
          fact(context.circumstances?.['difficult']),
        ),
        unknown: 9,
      },
    },
    unitKinds: {
      school: {
        values: Uint8Array.from(records, ({ context: { unitKinds } }) =>
          fact(unitKinds?.includes('school') ?? null),
        ),
        unknown: 9,
      },
    },
  };
}

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
