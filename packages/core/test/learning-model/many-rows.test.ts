import type { CriteriaSet } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import {
  type AnswerColumn,
  type Answers,
  type AssessmentContext,
  assessColumns,
  type ColumnContext,
  compileCriteriaSet,
  rowRanges,
} from '../../src/index.js';
import { changed, soundLevels, soundOutline, soundPoints } from './authoring/sound-sets.js';

// More than two blocks, and not a whole number of them.
const ROWS = 2 * 2048 + 100;
const VERDICTS = ['does-not-meet', 'undetermined', 'meets'];
const UNKNOWN = 99;

const KINDS = [
  Uint8Array,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
] as const;

/** The same numbers each time, in no order that a block could hide. */
function numbers(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Row {
  answers: Answers;
  context: AssessmentContext;
}

/** What is known of a row: mostly something, now and then nothing. */
const some = <Value>(next: (below: number) => number, value: Value): Value | null =>
  next(8) === 0 ? null : value;

const share = (next: (below: number) => number) => {
  const of = next(20) + 1;
  return { count: next(of + 2), of };
};

function pointsRow(next: (below: number) => number): Row {
  return {
    answers: {
      c1: some(next, next(12)),
      c2: some(next, [false, true, 2][next(9) === 0 ? 2 : next(2)]!),
      c3: some(next, share(next)),
      c4: some(next, next(7)),
      c5: some(next, share(next)),
      p1: some(next, next(9)),
    },
    context: contextOf(next),
  };
}

function levelsRow(next: (below: number) => number): Row {
  const steps = (...names: string[]) => some(next, names[next(names.length)]!);
  return {
    answers: {
      r1: some(next, share(next)),
      r2: some(next, [false, true, true, true, 2][next(5)]!),
      r3: steps('1', '2', '3', '3', 'none'),
      r4: steps('mid', 'high', 'high', 'low'),
      r5: some(next, { now: next(6) + 2, before: next(6) }),
    },
    context: contextOf(next),
  };
}

function contextOf(next: (below: number) => number): AssessmentContext {
  return {
    circumstances: { difficult: [true, false, null][next(3)]! },
    unitKinds: [null, [], ['school']][next(3)]!,
  };
}

const PLACES: Record<string, readonly unknown[]> = {
  c2: [false, true],
  r2: [false, true],
  r3: ['none', '1', '2', '3'],
  r4: ['low', 'mid', 'high'],
};

function columnsOf(rows: readonly Row[], Kind: (typeof KINDS)[number]) {
  const column = (pick: (row: Row) => number | null) =>
    Kind.from(rows.map((row) => pick(row) ?? UNKNOWN));
  const pair = (id: string, key: string) =>
    column(({ answers }) => (answers[id] as Record<string, number> | null)?.[key] ?? null);
  return Object.fromEntries(
    Object.keys(rows[0]!.answers).map((id): [string, AnswerColumn] => {
      if (id === 'r5') {
        return [id, { now: pair(id, 'now'), before: pair(id, 'before'), unknown: UNKNOWN }];
      }
      if (['c3', 'c5', 'r1'].includes(id)) {
        return [id, { counts: pair(id, 'count'), of: pair(id, 'of'), unknown: UNKNOWN }];
      }
      const values = column(({ answers }) => {
        const answer = answers[id] ?? null;
        const place = PLACES[id]?.indexOf(answer) ?? -1;
        return place >= 0 ? place : (answer as number | null);
      });
      return [id, { values, unknown: UNKNOWN }];
    }),
  );
}

function contextColumns(rows: readonly Row[]): ColumnContext {
  const facts = (pick: (context: AssessmentContext) => boolean | null | undefined) => ({
    values: Uint8Array.from(rows, ({ context }) => {
      const fact = pick(context) ?? null;
      return fact === null ? 9 : Number(fact);
    }),
    unknown: 9,
  });
  return {
    circumstances: { difficult: facts((one) => one.circumstances?.['difficult']) },
    unitKinds: { school: facts(({ unitKinds }) => unitKinds?.includes('school')) },
  };
}

const byGrade = soundPoints;
const byMark = changed(soundPoints, {
  'scoring.pass': {
    by: 'total',
    atLeast: { ordinary: 30, relief: { circumstance: 'difficult', value: 20 } },
  },
});
const noMark = changed(soundPoints, { 'scoring.pass': null });
const cumulative = changed(soundLevels, { 'scoring.cumulative': true });

const SETS: [name: string, set: CriteriaSet, row: typeof pointsRow, goal?: string][] = [
  ['points by class', byGrade, pointsRow],
  ['points by the best class', byGrade, pointsRow, 'good'],
  ['points by a mark', byMark, pointsRow],
  ['points without a mark', noMark, pointsRow],
  ['levels', soundLevels, levelsRow],
  ['levels that ask for those before', cumulative, levelsRow, '2'],
];

function expectSame(
  set: CriteriaSet,
  rows: readonly Row[],
  columns: Record<string, AnswerColumn>,
  context: ColumnContext,
  range: { from: number; to: number },
): void {
  const compiled = compileCriteriaSet(set);
  const found = assessColumns(compiled, columns, rows.length, context, range);
  expect(found.verdict).toHaveLength(range.to - range.from);
  const { goal } = context;
  const [said, wanted]: [string[], string[]] = [[], []];
  for (let row = range.from; row < range.to; row++) {
    const at = row - range.from;
    const one = compiled.assess(rows[row]!.answers, {
      ...rows[row]!.context,
      ...(goal !== undefined && { goal }),
    });
    const { min, max } = one.points ?? { min: 0, max: 0 };
    const total = [min * 100, max === null ? -1 : max * 100];
    const grades = [...one.grades].sort();
    wanted.push([one.verdict, ...grades, Math.min(1, one.faults.length), ...total].join(' '));
    const bits = found.grades[at]!;
    const ids = found.gradeIds.filter((_, i) => (bits & (1 << i)) !== 0).sort();
    const counted = [found.fault[at], found.totalMin[at], found.totalMax[at]];
    said.push([VERDICTS[found.verdict[at]!], ...ids, ...counted].join(' '));
  }
  expect(said.join('\n')).toBe(wanted.join('\n'));
}

describe('many rows', () => {
  it.each(SETS)('are judged one like the other: %s', (_, set, row, goal) => {
    const next = numbers(20);
    const rows = Array.from({ length: ROWS }, () => row(next));
    const context = { ...contextColumns(rows), ...(goal !== undefined && { goal }) };
    expectSame(set, rows, columnsOf(rows, Float64Array), context, { from: 0, to: ROWS });
  });

  it.each(KINDS.map((one) => [one.name, one] as const))('in columns of kind %s', (_, Kind) => {
    const next = numbers(7);
    for (const [, set, row] of SETS) {
      const rows = Array.from({ length: 120 }, () => row(next));
      const context = contextColumns(rows);
      const range = { from: 10, to: 115 };
      expectSame(set, rows, columnsOf(rows, Kind), context, range);
      // Where all rows stand in one context, and where nothing is known of them.
      const school = rows.map((one) => ({ ...one, context: rows[0]!.context }));
      expectSame(set, school, columnsOf(school, Kind), contextColumns(school), range);
      const bare = rows.map((one) => ({ ...one, context: {} }));
      expectSame(set, bare, columnsOf(bare, Kind), {}, range);
    }
  });

  it('in numbers far apart, and in fractions', () => {
    const set = changed(soundPoints, {
      'scoring.criteria.0.earns': { kind: 'judged', max: null, step: null },
    });
    const values = [0, 70_000, 8.25, 3, 70_000, 8.25, 1.001, 99];
    const rows = values.map((c1): Row => ({
      answers: { c1: c1 === UNKNOWN ? null : c1 },
      context: {},
    }));
    const range = { from: 0, to: rows.length };
    for (const Kind of [Int32Array, Uint32Array, Float64Array]) {
      const exact =
        Kind === Float64Array
          ? rows
          : rows.filter(({ answers: { c1 } }) => c1 === null || Number.isInteger(c1));
      const kept = Kind.from(exact.map(({ answers: { c1 } }) => (c1 as number | null) ?? UNKNOWN));
      expectSame(
        set,
        exact,
        { c1: { values: kept, unknown: UNKNOWN } },
        {},
        { ...range, to: exact.length },
      );
    }
  });

  it('of which no column is there are open, each of them', () => {
    const rows = Array.from({ length: 5 }, (): Row => ({ answers: {}, context: {} }));
    for (const [, set] of SETS) expectSame(set, rows, {}, {}, { from: 1, to: 4 });
  });

  it('know nothing of a share or a change of which one part is not known', () => {
    const compiled = compileCriteriaSet(soundLevels);
    const of = (...values: number[]) => Uint8Array.from(values);
    const half = {
      r1: { counts: of(60, UNKNOWN), of: of(UNKNOWN, 60), unknown: UNKNOWN },
      r5: { now: of(60, UNKNOWN), before: of(UNKNOWN, 6), unknown: UNKNOWN },
    };
    expect(assessColumns(compiled, half, 2)).toEqual(assessColumns(compiled, {}, 2));
  });

  it('are undetermined by a set that was not read, or does not hold', () => {
    const outline = assessColumns(compileCriteriaSet(soundOutline), {}, 3, {}, { from: 1, to: 3 });
    expect([...outline.verdict, ...outline.fault, ...outline.grades]).toEqual([1, 1, 0, 0, 0, 0]);
    const rows = [{ answers: { c1: 1 }, context: {} }];
    const columns = { c1: { values: Uint8Array.of(1) } };
    for (const [days, verdict] of [
      [{ lawAsOf: '2025-01-01' }, 1],
      [{ lawAsOf: '2024-12-31' }, 0],
    ] as const) {
      const { verdict: found } = assessColumns(
        compileCriteriaSet(soundPoints),
        columns,
        rows.length,
        days,
      );
      expect([...found]).toEqual([verdict]);
    }
    const ended = changed(soundPoints, { subjectsEnd: '2022-12-31' });
    const late = assessColumns(compileCriteriaSet(ended), columns, 1, { periodTo: '2023-01-01' });
    expect([...late.verdict]).toEqual([1]);
  });
});

describe('ranges of rows', () => {
  it.each([
    [10, 3, [3, 3, 4]],
    [2, 3, [0, 1, 1]],
    [0, 2, [0, 0]],
    [7, 1, [7]],
  ])('%d rows in %d parts', (count, parts, sizes) => {
    const ranges = rowRanges(count, parts);
    expect(ranges.map(({ from, to }) => to - from)).toEqual(sizes);
    expect([ranges[0]?.from, ranges.at(-1)?.to]).toEqual([0, count]);
    ranges.slice(1).forEach(({ from }, i) => expect(from).toBe(ranges[i]?.to));
  });
});
