import { readFileSync } from 'node:fs';
import type { CriteriaSet } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import { type Answers, type AssessmentContext, compileCriteriaSet } from '../../src/index.js';
import { changed, soundPoints } from './authoring/sound-sets.js';
import { setOf } from './random-sets.js';

const title = { vi: 'x', en: 'x' };
const school = { unitKinds: ['school'], circumstances: { difficult: false } };
const anyPlace = { unitKinds: ['school'] };
const ALL: Answers = {
  c1: 8.5,
  c2: true,
  c3: { count: 8, of: 10 },
  c4: 3,
  c5: { count: 1, of: 2 },
  p1: 5,
};
const byMark = changed(soundPoints, {
  'scoring.grades': [],
  'scoring.otherwise': null,
  'scoring.pass': {
    by: 'total',
    atLeast: { ordinary: 30, relief: { circumstance: 'difficult', value: 25 } },
  },
});
const harder = changed(byMark, {
  'scoring.pass.atLeast': { ordinary: 25, relief: { circumstance: 'difficult', value: 30 } },
});
const wholePoints = changed(soundPoints, {
  'scoring.grades.1.below': null,
  'scoring.grades.1.to': 39,
  'scoring.grades.1.noZero': true,
});
const shortOfTop = changed(soundPoints, { 'scoring.grades.0.to': 45 });
const noOther = changed(wholePoints, { 'scoring.otherwise': null });

const unread = changed(byMark, { 'scoring.pass': null });
const SETS = { soundPoints, wholePoints, shortOfTop, noOther, byMark, harder, unread };

interface Case {
  set: keyof typeof SETS;
  answers: Answers;
  context: AssessmentContext;
  verdict: string;
  /** The code of the reason that tells of the total, and what it asks. */
  code: string;
  required: (number | string)[];
  grades: string[];
}
const cases = JSON.parse(
  readFileSync(new URL('points-assessed.json', import.meta.url), 'utf8'),
) as Case[];

describe('points', () => {
  it.each(cases)(
    '%#: $set, $code',
    ({ set, answers, context, verdict, code, required, grades }) => {
      const found = compileCriteriaSet(SETS[set]).assess(answers, context);
      expect(found.faults).toEqual([]);
      expect([found.verdict, found.grades]).toEqual([verdict, grades]);
      const total = found.reason.children?.at(-1);
      expect([total?.code, total?.required]).toEqual([code, required]);
      expect([found.reason.required, found.reason.found]).toEqual([required, found.points]);
    },
  );

  it('never come to more than the total that the act gives', () => {
    const capped = changed(byMark, { 'scoring.total': 35 });
    expect(compileCriteriaSet(capped).assess({ ...ALL, c1: null }, school).points).toEqual({
      min: 31,
      max: 35,
    });
  });

  it('lead nowhere where no text gives a mark, however many they are', () => {
    for (const c1 of [0, 10, null]) {
      const { whatItTakes } = compileCriteriaSet(unread).assess({ ...ALL, c1 }, school);
      expect(whatItTakes).toMatchObject({ answers: [], improvements: [], possible: false });
    }
  });

  it('name the circumstance that decides', () => {
    const { reason } = compileCriteriaSet(byMark).assess({ ...ALL, c2: false }, anyPlace);
    expect(reason.children?.at(-1)?.at).toBe('difficult');
    const short = compileCriteriaSet(byMark).assess({ ...ALL, c1: 2, c2: false }, anyPlace);
    expect(short.reason.children?.at(-1)?.at).toBeNull();
  });
});

describe('days', () => {
  const ends = changed(soundPoints, { subjectsEnd: '2025-06-30' });
  const open = (from: string | null, to: string | null) =>
    changed(soundPoints, { 'validity.from': from, 'validity.to': to });
  it.each<[CriteriaSet, AssessmentContext, code: string | null, required?: string[]]>([
    [soundPoints, { lawAsOf: '2020-01-01' }, null],
    [soundPoints, { lawAsOf: '2024-12-31' }, null],
    [soundPoints, { lawAsOf: '2019-12-31' }, 'set-not-in-force', ['2020-01-01', '2024-12-31']],
    [soundPoints, { lawAsOf: '2025-01-01' }, 'set-not-in-force', ['2020-01-01', '2024-12-31']],
    [open('2020-01-01', null), { lawAsOf: '2099-01-01' }, null],
    [open('2020-01-01', null), { lawAsOf: '2019-12-31' }, 'set-not-in-force', ['2020-01-01', '']],
    [open(null, '2024-12-31'), { lawAsOf: '1999-01-01' }, null],
    [open(null, '2024-12-31'), { lawAsOf: '2025-01-01' }, 'set-not-in-force', ['', '2024-12-31']],
    [ends, {}, null],
    [ends, { periodTo: '2025-06-30' }, null],
    [ends, { periodTo: '2025-07-01' }, 'subjects-ended', ['2025-06-30']],
    [soundPoints, { periodTo: '2099-01-01' }, null],
  ])('%#: %j', (set, days, code, required) => {
    const { verdict, reason, whatItTakes } = compileCriteriaSet(set).assess(ALL, {
      ...school,
      ...days,
    });
    expect(verdict).toBe(code === null ? 'meets' : 'undetermined');
    expect(whatItTakes.possible).toBe(code === null);
    const last = reason.children?.at(-1);
    if (code === null) expect(last?.code).toBe('grade-reached');
    else {
      expect(last).toMatchObject({
        code,
        required,
        verdict: 'undetermined',
        at: null,
        found: days.lawAsOf ?? days.periodTo,
      });
    }
  });
});

describe('a total that is given itself', () => {
  it.each<[total: Answers[string], min: number, max: number, code?: string, expected?: string]>([
    [30, 30, 30],
    [null, 13, 93],
    [{ atLeast: 20 }, 20, 93],
    [{ atMost: 20 }, 13, 20],
    [{ atLeast: 5, atMost: 99 }, 13, 93],
    [13, 13, 13],
    [93, 93, 93],
    [12.99, 13, 93, 'total-contradicts', '13–93'],
    [94, 13, 93, 'total-contradicts', '13–93'],
    ['ba mươi', 13, 93, 'points-not-number', '13–93'],
    [-1, 13, 93, 'points-negative', '13–93'],
  ])('%j', (total, min, max, code, expected) => {
    const criterion = (id: string) => ({
      id,
      group: null,
      title,
      evidence: [],
      earns: { kind: 'judged', max: 10, step: null },
    });
    const compiled = compileCriteriaSet(
      setOf({
        method: 'points',
        total: 100,
        groups: [],
        criteria: Array.from({ length: 10 }, (_, i) => criterion(`c${i}`)),
        preconditions: [],
        floors: [],
        pass: null,
        grades: [],
        otherwise: null,
        gapNote: null,
      }),
    );
    const { points, faults } = compiled.assess({ c0: 9, c1: 4, total });
    expect(points).toEqual({ min, max });
    expect(faults).toEqual(
      code === undefined ? [] : [{ code, at: 'total', received: total, expected }],
    );
  });

  it('has no end where a maximum was not read', () => {
    const open = changed(soundPoints, {
      'scoring.total': null,
      'scoring.criteria.0.earns.max': null,
    });
    const { faults } = compileCriteriaSet(open).assess({ ...ALL, c1: null, total: 1 });
    expect(faults[0]?.expected).toBe('31–?');
  });
});

describe('a total that no points add up to', () => {
  it('lies between two classes as any other', () => {
    const found = compileCriteriaSet(wholePoints).assess({ total: 39.25 }, school);
    expect([found.verdict, found.grades]).toEqual(['undetermined', ['rest', 'unclassed']]);
    const whole = compileCriteriaSet(changed(soundPoints, { 'scoring.grades.1.below': 39 }));
    expect(whole.assess({ ...ALL, c1: null, total: 39.25 }, school).grades).toEqual(['unclassed']);
  });
});

describe('what points cannot use', () => {
  it('is told: in the order given, then that of the set', () => {
    const { faults } = compileCriteriaSet(soundPoints).assess(
      { q: 1, c2: 1, p1: true, c1: 11, total: 'x' },
      { ...school, goal: 'excellent' },
    );
    expect(faults.map((one) => [one.code, one.at, one.expected])).toEqual([
      ['criterion-unknown', 'q', 'c1, c2, c3, c4, c5, p1, total'],
      ['points-above-max', 'c1', '0–10 (0.5)'],
      ['answer-kind', 'c2', 'true, false'],
      ['value-not-number', 'p1', '≥ 5'],
      ['points-not-number', 'total', '0–50'],
      ['goal-unknown', 'goal', 'good, fair'],
    ]);
  });

  it('is a class that there is not; the mark of the set then decides', () => {
    const { faults, verdict } = compileCriteriaSet(byMark).assess(ALL, { ...school, goal: 'fair' });
    expect(faults).toEqual([{ code: 'goal-unknown', at: 'goal', received: 'fair', expected: '' }]);
    expect(verdict).toBe('meets');
    const byClass = compileCriteriaSet(soundPoints).assess(ALL, { ...school, goal: 'x' });
    expect([byClass.verdict, byClass.reason.children?.at(-1)?.code]).toEqual([
      'undetermined',
      'mark-unread',
    ]);
  });
});

describe('totals between two classes', () => {
  const judged = (step: number | null) => ({ kind: 'judged', max: 10, step });
  const bands = (...points: number[]) => ({
    kind: 'bands',
    measure: { kind: 'number', title },
    bands: points.map((one, i) => ({ from: i, below: points[i + 1] ? i + 1 : null, points: one })),
  });
  const each = (one: number, max: number) => ({ kind: 'count', counted: title, each: one, max });
  const part = (step: number) => ({ kind: 'proportional', measure: title, max: 10, step });

  // The lower class ends at 7 and the better one begins at 8: is there a total between them?
  it.each<[earns: object, is: boolean]>([
    [judged(1), false],
    [judged(0.5), true],
    [judged(null), true],
    [part(2.5), true],
    [part(2), false],
    [{ kind: 'yes-no', points: 10 }, false],
    [{ kind: 'yes-no', points: 7.5 }, true],
    [each(2, 10), false],
    [each(2.5, 10), true],
    [each(2, 7.5), true],
    [bands(0, 4, 10), false],
    [bands(0, 7.5, 10), true],
  ])('%j: %j', (earns, is) => {
    const compiled = compileCriteriaSet(
      setOf({
        method: 'points',
        total: null,
        groups: [],
        criteria: [{ id: 'c', group: null, title, evidence: [], earns }],
        preconditions: [],
        floors: [],
        pass: { by: 'grade', atLeast: 'low' },
        grades: [
          { id: 'high', title, from: 8, to: null, below: null, noZero: false },
          { id: 'low', title, from: 5, to: 7, below: null, noZero: false },
        ],
        otherwise: null,
        gapNote: title,
      }),
    );
    expect(compiled.assess({}).grades.includes('unclassed')).toBe(is);
  });
});
