import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, assessColumns, compileCriteriaSet } from '../../src/index.js';
import { setOf } from './random-sets.js';

const title = { vi: 'x', en: 'x' };
const UNKNOWN = 255;
const VERDICTS = ['does-not-meet', 'undetermined', 'meets'];

const earns = fc.oneof(
  fc.record({
    kind: fc.constant('judged'),
    max: fc.constantFrom(10, 20, null),
    step: fc.constant(1),
  }),
  fc.record({ kind: fc.constant('yes-no'), points: fc.constantFrom(5, 1_000_000) }),
  fc.constant({
    kind: 'bands',
    measure: { kind: 'number', title },
    bands: [
      { from: 0, below: 50, points: 0 },
      { from: 50, below: 90, points: 5 },
      { from: 90, below: null, points: 10 },
    ],
  }),
);

/** Sets of up to 40 criteria, which is more than are added up before flags are read, and rows of bytes. */
const setAndRows = fc.array(earns, { minLength: 1, maxLength: 40 }).chain((list) => {
  const criteria = list.map((one, i) => ({
    id: `c${String(i)}`,
    group: null,
    title,
    evidence: [],
    earns: one,
  }));
  const asked = ['p0', 'p1'].map((id) => ({
    kind: 'done',
    id,
    title,
    appliesTo: null,
    levels: ['pass'],
  }));
  const byte = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 12 }) },
    fc.constantFrom(1, 55, 95, 200, UNKNOWN),
  );
  const width = criteria.length + asked.length;
  return fc.record({
    scoring: fc.record({
      method: fc.constant('points'),
      total: fc.constantFrom(null, 100),
      groups: fc.constant([]),
      criteria: fc.constant(criteria),
      preconditions: fc.constant(asked),
      floors: fc.constantFrom([], [{ min: 1, criteria: null }]),
      pass: fc.constantFrom(null, { by: 'total', atLeast: 60 }),
      grades: fc.constantFrom(
        [],
        [{ id: 'good', title, from: 60, to: null, below: null, noZero: true }],
      ),
      otherwise: fc.constant(null),
      gapNote: fc.constant(null),
    }),
    rows: fc.array(fc.array(byte, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 10,
    }),
  });
});

describe('columns of bytes', () => {
  it('say what the assessor says, however many there are', () => {
    fc.assert(
      fc.property(setAndRows, ({ scoring, rows }) => {
        const compiled = compileCriteriaSet(setOf(scoring));
        const ids = compiled.keys.filter((id) => id !== 'total');
        const yesOrNo = new Set([
          'p0',
          'p1',
          ...scoring.criteria.filter((one) => one.earns.kind === 'yes-no').map((one) => one.id),
        ]);
        const columns = Object.fromEntries(
          ids.map((id, place) => [
            id,
            { values: Uint8Array.from(rows, (row) => row[place]!), unknown: UNKNOWN },
          ]),
        );
        const found = assessColumns(compiled, columns, rows.length);
        rows.forEach((row, i) => {
          const answers: Answers = Object.fromEntries(
            ids.map((id, place) => {
              const value = row[place]!;
              if (value === UNKNOWN) return [id, null];
              return [id, yesOrNo.has(id) && value < 2 ? value === 1 : value];
            }),
          );
          const { verdict, points, grades, faults } = compiled.assess(answers);
          const bits = found.grades[i]!;
          expect({
            verdict: VERDICTS[found.verdict[i]!],
            min: found.totalMin[i]! / 100,
            max: found.totalMax[i]! < 0 ? null : found.totalMax[i]! / 100,
            grades: found.gradeIds.filter((_, place) => (bits & (1 << place)) !== 0),
            fault: found.fault[i] === 1,
          }).toEqual({
            verdict,
            min: points!.min,
            max: points!.max,
            grades,
            fault: faults.length > 0,
          });
        });
      }),
      { numRuns: 400 },
    );
  });
});
