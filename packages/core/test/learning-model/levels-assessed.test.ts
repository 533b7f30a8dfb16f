import { describe, expect, it } from 'vitest';
import {
  type Answers,
  type AssessmentContext,
  assessColumns,
  compileCriteriaSet,
} from '../../src/index.js';
import { changed, soundLevels } from './authoring/sound-sets.js';

const separate = changed(soundLevels, { completeness: 'complete' });
const cumulative = changed(soundLevels, { 'scoring.cumulative': true });
const R1 = 'scoring.criteria.0.targets.0.requirements.0';
const school = { unitKinds: ['school'], circumstances: { difficult: false } };

/** Answers that reach level 1, level 2 but not 1, and both. */
const ONE: Answers = {
  r1: { count: 60, of: 100 },
  r2: true,
  r3: '1',
  r4: 'mid',
  r5: { now: 2, before: 1 },
};
const BOTH: Answers = { ...ONE, r1: { count: 70, of: 100 }, r3: '3', r4: 'high' };
/** Level 2 asks for less than level 1 here, which an act may do. */
const easier = { [`${R1}.atLeast.2`]: 30, [`${R1}.atLeast.1`]: 50 };
const TWO: Answers = { ...BOTH, r1: { count: 40, of: 100 } };

type Case = [
  set: typeof separate,
  answers: Answers,
  context: AssessmentContext,
  verdict: string,
  grades: string[],
];

const CASES: Case[] = [
  [separate, ONE, school, 'meets', ['1']],
  [separate, ONE, { ...school, goal: '2' }, 'does-not-meet', ['1']],
  [separate, BOTH, { ...school, goal: '2' }, 'meets', ['2']],
  [separate, { ...ONE, r2: false }, school, 'does-not-meet', ['none']],
  [separate, {}, {}, 'undetermined', ['2', '1', 'none']],
  [separate, { ...BOTH, r1: null }, school, 'undetermined', ['2', '1', 'none']],
  [separate, { ...ONE, r1: null }, school, 'undetermined', ['1', 'none']],
  [separate, { ...BOTH, r4: null, r3: '1' }, school, 'undetermined', ['1', 'none']],
  [changed(separate, easier), TWO, school, 'does-not-meet', ['2']],
  [changed(separate, easier), TWO, { ...school, goal: '2' }, 'meets', ['2']],
  [changed(cumulative, easier), TWO, { ...school, goal: '2' }, 'does-not-meet', ['none']],
  [cumulative, BOTH, { ...school, goal: '2' }, 'meets', ['2']],
  [cumulative, { ...BOTH, r2: null }, { ...school, goal: '2' }, 'undetermined', ['2', '1', 'none']],
  // On the last day of the set, and on the first.
  [separate, ONE, { ...school, lawAsOf: '2024-12-31' }, 'meets', ['1']],
  [separate, ONE, { ...school, lawAsOf: '2020-01-01' }, 'meets', ['1']],
  [separate, ONE, { ...school, lawAsOf: '2025-01-01' }, 'undetermined', ['1']],
  [separate, ONE, { ...school, lawAsOf: '2019-12-31' }, 'undetermined', ['1']],
  [separate, ONE, { ...school, goal: '3' }, 'undetermined', ['1']],
];

describe('levels', () => {
  it.each(CASES)('%#', (set, answers, context, verdict, grades) => {
    const found = compileCriteriaSet(set).assess(answers, context);
    expect([found.verdict, found.grades]).toEqual([verdict, grades]);
    expect(found.points).toBeNull();
    expect(found.reason.code).toBe('assessment');
    expect(found.reason.required).toEqual([context.goal ?? '1']);
  });

  it.each(CASES)('%#: by columns', (set, answers, context, verdict, grades) => {
    const { goal, lawAsOf, circumstances, unitKinds } = context;
    const of = (one: unknown) => Float64Array.of(typeof one === 'number' ? one : NaN);
    const part = (id: string, key: string) =>
      of((answers[id] as Record<string, number> | null | undefined)?.[key]);
    const places = { r2: [false, true], r3: ['none', '1', '2', '3'], r4: ['low', 'mid', 'high'] };
    const plain = Object.entries(places).map(([id, order]) => {
      const place = (order as unknown[]).indexOf(answers[id]);
      return [id, { values: of(place < 0 ? undefined : place) }] as const;
    });
    const {
      verdict: found,
      grades: bits,
      gradeIds,
    } = assessColumns(
      compileCriteriaSet(set),
      {
        ...Object.fromEntries(plain),
        r1: { counts: part('r1', 'count'), of: part('r1', 'of') },
        r5: { now: part('r5', 'now'), before: part('r5', 'before') },
      },
      1,
      {
        ...(goal !== undefined && { goal }),
        ...(lawAsOf !== undefined && { lawAsOf }),
        ...(circumstances && {
          circumstances: { difficult: { values: of(Number(circumstances['difficult'])) } },
        }),
        ...(unitKinds && { unitKinds: { school: { values: of(1) } } }),
      },
    );
    expect(['does-not-meet', 'undetermined', 'meets'][found[0]!]).toBe(verdict);
    expect(gradeIds.filter((_, i) => ((bits[0]! >> i) & 1) === 1).reverse()).toEqual(grades);
  });
});

describe('what it takes to reach a level', () => {
  const takes = (set: typeof separate, answers: Answers, context: AssessmentContext) =>
    compileCriteriaSet(set).assess(answers, context).whatItTakes;

  it('is nothing, once it is reached', () => {
    for (const set of [separate, cumulative]) {
      expect(takes(set, BOTH, { ...school, goal: '2' })).toEqual({
        open: [],
        answers: [],
        improvements: [],
        possible: true,
      });
    }
  });

  it('is what fails, by how much, and what is open, by how much at most', () => {
    const answers = { r1: { count: 30, of: 100 }, r2: false, r4: 'mid', r5: { now: 1, before: 1 } };
    expect(takes(separate, answers, school)).toEqual({
      open: ['r3'],
      answers: [{ at: 'r3', by: null, to: '1' }],
      improvements: [
        { at: 'r1', by: 20, to: 50 },
        { at: 'r2', by: null, to: true },
        { at: 'r5', by: null, to: 'above' },
      ],
      possible: true,
    });
  });

  it('is told once where two levels ask for it: of the one that asks for more', () => {
    const answers = { ...BOTH, r1: { count: 30, of: 100 }, r3: null, r4: 'low' };
    const context = { ...school, goal: '2' };
    expect(takes(cumulative, answers, context)).toEqual({
      open: ['r3'],
      answers: [{ at: 'r3', by: null, to: '3' }],
      improvements: [
        { at: 'r1', by: 40, to: 70 },
        { at: 'r4', by: null, to: 'high' },
      ],
      possible: true,
    });
    const most = takes(
      changed(cumulative, easier),
      { ...answers, r1: { count: 20, of: 100 } },
      context,
    );
    expect(most.improvements[0]).toEqual({ at: 'r1', by: 30, to: 50 });
    expect(takes(separate, { ...answers, r4: 'mid' }, school).improvements).toEqual([
      { at: 'r1', by: 20, to: 50 },
    ]);
  });

  it('asks for the circumstance that decides', () => {
    expect(
      takes(separate, { ...ONE, r1: { count: 45, of: 100 } }, { unitKinds: ['school'] }),
    ).toEqual({
      open: ['difficult'],
      answers: [{ at: 'difficult', by: null, to: true }],
      improvements: [],
      possible: true,
    });
  });

  it('is impossible with a base that is no more, a set that does not hold, or no such level', () => {
    const ended = changed(separate, { [`${R1}.baseEnds`]: '2022-06-30' });
    expect(takes(ended, ONE, { ...school, periodTo: '2022-12-31' }).possible).toBe(false);
    expect(takes(ended, ONE, { ...school, periodTo: '2022-06-30' }).possible).toBe(true);
    expect(takes(separate, ONE, { ...school, lawAsOf: '2025-01-01' }).possible).toBe(false);
    expect(takes(separate, ONE, { ...school, goal: '3' }).possible).toBe(false);
  });

  it('is to be shown where no evidence was found', () => {
    const set = changed(separate, { withoutEvidence: 'fails' });
    expect(takes(set, ONE, { ...school, withoutEvidence: ['r2'] }).improvements).toEqual([
      { at: 'r2', by: null, to: true },
    ]);
  });
});

describe('what levels cannot use', () => {
  it('is told once, however many levels ask for it', () => {
    const { faults } = compileCriteriaSet(separate).assess({ ...ONE, r1: 60, q: 1 }, school);
    expect(faults).toEqual([
      { code: 'criterion-unknown', at: 'q', received: 1, expected: 'r1, r2, r3, r4, r5' },
      { code: 'answer-kind', at: 'r1', received: 60, expected: '{ count, of }' },
    ]);
  });

  it('is a level that there is not', () => {
    const { faults } = compileCriteriaSet(separate).assess(ONE, { ...school, goal: '3' });
    expect(faults).toEqual([{ code: 'goal-unknown', at: 'goal', received: '3', expected: '1, 2' }]);
  });
});
