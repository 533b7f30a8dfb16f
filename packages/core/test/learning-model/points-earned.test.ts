import { describe, expect, it } from 'vitest';
import { type Answer, compileCriteriaSet } from '../../src/index.js';
import { setOf } from './random-sets.js';

const title = { vi: 'x', en: 'x' };
const NOTHING = { groups: [], preconditions: [], floors: [], grades: [], otherwise: null };

/** A set of points with one criterion, which earns so. */
const only = (earns: object, more: object = {}) =>
  compileCriteriaSet(
    setOf({
      method: 'points',
      total: null,
      criteria: [{ id: 'c', group: null, title, evidence: [], earns }],
      pass: null,
      gapNote: null,
      ...NOTHING,
      ...more,
    }),
  );

const band = (from: number, below: number | null, points: number) => ({ from, below, points });
const judged = (max: number | null, step: number | null) => ({ kind: 'judged', max, step });
const banded = (kind: 'number' | 'share', ...bands: object[]) => ({
  kind: 'bands',
  measure: { kind, title },
  bands,
});
const HALF = judged(10, 0.5);
const FREE = judged(20, null);
const UNREAD = judged(null, null);
const BY_NUMBER = banded('number', band(0, 10, 1), band(10, 20, 4), band(20, null, 9.5));
const BY_SHARE = banded('share', band(0, 50, 0), band(50, 80, 5), band(80, null, 10));
const NOT_ALL = banded('number', band(5, 10, 3), band(10, 20, 6));
const EACH = { kind: 'count', counted: title, each: 2, max: 9 };
const PART = { kind: 'proportional', measure: title, max: 10, step: 2.5 };
const YES = { kind: 'yes-no', points: 7.5 };

describe('an answer earns', () => {
  it.each<[earns: object, answer: Answer, min: number, max: number | null]>([
    [HALF, 0, 0, 0],
    [HALF, 10, 10, 10],
    [HALF, 7.5, 7.5, 7.5],
    [HALF, { atLeast: 3, atMost: 3.5 }, 3, 3.5],
    [HALF, { atLeast: 3 }, 3, 10],
    [HALF, { atMost: 3 }, 0, 3],
    [HALF, null, 0, 10],
    [FREE, 19.99, 19.99, 19.99],
    [UNREAD, 1000, 1000, 1000],
    [UNREAD, { atLeast: 2 }, 2, null],
    [UNREAD, undefined, 0, null],
    [BY_NUMBER, 0, 1, 1],
    [BY_NUMBER, 9.99, 1, 1],
    [BY_NUMBER, 10, 4, 4],
    [BY_NUMBER, 20, 9.5, 9.5],
    [BY_NUMBER, { atLeast: 9, atMost: 10 }, 1, 4],
    [BY_NUMBER, { atLeast: 10 }, 4, 9.5],
    [BY_NUMBER, { atMost: 19 }, 1, 4],
    // Whatever is answered, the lowest band gives its point.
    [BY_NUMBER, null, 1, 9.5],
    [NOT_ALL, 10, 6, 6],
    [BY_SHARE, { count: 49, of: 100 }, 0, 0],
    [BY_SHARE, { count: 1, of: 2 }, 5, 5],
    [BY_SHARE, { count: 4, of: 5 }, 10, 10],
    [BY_SHARE, { count: { atLeast: 4 }, of: 10 }, 0, 10],
    [BY_SHARE, { count: { atLeast: 5 }, of: 10 }, 5, 10],
    [BY_SHARE, { count: 5, of: { atLeast: 10 } }, 0, 5],
    [BY_SHARE, { count: 5, of: { atLeast: 6, atMost: 10 } }, 5, 10],
    [BY_SHARE, { count: { atMost: 7 }, of: 10 }, 0, 5],
    [EACH, 0, 0, 0],
    [EACH, 3, 6, 6],
    [EACH, 4, 8, 8],
    [EACH, 5, 9, 9],
    [EACH, { atLeast: 1 }, 2, 9],
    [EACH, { atMost: 2 }, 0, 4],
    [EACH, { atLeast: 1, atMost: 2 }, 2, 4],
    [PART, { count: 0, of: 3 }, 0, 0],
    [PART, { count: 1, of: 4 }, 2.5, 2.5],
    [PART, { count: 49, of: 100 }, 2.5, 2.5],
    [PART, { count: 3, of: 3 }, 10, 10],
    [PART, { count: 3, of: { atLeast: 6, atMost: 12 } }, 2.5, 5],
    [PART, { count: 3, of: { atLeast: 6 } }, 0, 5],
    [PART, { count: 3, of: { atMost: 12 } }, 2.5, 10],
    [PART, { count: { atMost: 3 }, of: 6 }, 0, 5],
    [PART, { count: { atLeast: 3 }, of: 6 }, 5, 10],
    [PART, { count: { atLeast: 3, atMost: 6 }, of: 6 }, 5, 10],
    // None of at least none may be all of them.
    [PART, { count: { atMost: 3 }, of: { atLeast: 0, atMost: 8 } }, 0, 10],
    [YES, true, 7.5, 7.5],
    [YES, false, 0, 0],
    [YES, null, 0, 7.5],
  ])('%j: %j', (earns, answer, min, max) => {
    const { points, faults } = only(earns).assess({ c: answer });
    expect(faults).toEqual([]);
    expect(points).toEqual({ min, max });
  });
});

describe('an answer that cannot be used', () => {
  const ALL = { min: 0, max: 10 };
  it.each<[earns: object, answer: Answer, code: string, expected: string, points?: object]>([
    [HALF, -0.5, 'points-negative', '0–10 (0.5)'],
    [HALF, 10.5, 'points-above-max', '0–10 (0.5)'],
    [HALF, 7.25, 'points-off-step', '0–10 (0.5)'],
    [HALF, 7.125, 'points-too-fine', '0–10 (0.5)'],
    [HALF, NaN, 'points-not-number', '0–10 (0.5)'],
    [HALF, '7', 'points-not-number', '0–10 (0.5)'],
    [HALF, { atLeast: 3, atMost: 2 }, 'bounds-reversed', '0–10 (0.5)'],
    [HALF, { atLeast: 3, atMost: 11 }, 'points-above-max', '0–10 (0.5)'],
    [FREE, 21, 'points-above-max', '0–20', { min: 0, max: 20 }],
    [FREE, 1.001, 'points-too-fine', '0–20', { min: 0, max: 20 }],
    [UNREAD, Infinity, 'points-above-max', '0–?', { min: 0, max: null }],
    [UNREAD, -1, 'points-negative', '0–?', { min: 0, max: null }],
    [BY_NUMBER, '12', 'value-not-number', '0', { min: 1, max: 9.5 }],
    [BY_NUMBER, { atLeast: 5, atMost: 4 }, 'bounds-reversed', '0', { min: 1, max: 9.5 }],
    [NOT_ALL, 4, 'value-outside-bands', '5', { min: 3, max: 6 }],
    [NOT_ALL, 20, 'value-outside-bands', '5', { min: 3, max: 6 }],
    [BY_SHARE, 50, 'answer-kind', '{ count, of }'],
    [BY_SHARE, { count: 0, of: 0 }, 'base-zero', '{ count, of }'],
    [BY_SHARE, { count: 3, of: 2 }, 'count-above-base', '{ count, of }'],
    [BY_SHARE, { count: 1, of: 2.5 }, 'count-not-whole', '{ count, of }'],
    [BY_SHARE, { count: { atLeast: 3, atMost: 2 }, of: 9 }, 'count-not-whole', '{ count, of }'],
    [EACH, 'ba', 'value-not-number', '0, 1, 2, …', { min: 0, max: 9 }],
    [EACH, 1.5, 'count-not-whole', '0, 1, 2, …', { min: 0, max: 9 }],
    [EACH, -1, 'count-not-whole', '0, 1, 2, …', { min: 0, max: 9 }],
    [EACH, { atLeast: 2, atMost: 1 }, 'bounds-reversed', '0, 1, 2, …', { min: 0, max: 9 }],
    [EACH, { atLeast: 2, atMost: 2.5 }, 'count-not-whole', '0, 1, 2, …', { min: 0, max: 9 }],
    [PART, true, 'answer-kind', '{ count, of }'],
    [PART, { count: 0, of: 0 }, 'base-zero', '{ count, of }'],
    [PART, { count: -1, of: 2 }, 'count-not-whole', '{ count, of }'],
    [YES, 1, 'answer-kind', 'true, false', { min: 0, max: 7.5 }],
    [YES, 'có', 'answer-kind', 'true, false', { min: 0, max: 7.5 }],
  ])('%j: %j is %s', (earns, answer, code, expected, wanted = ALL) => {
    const { points, faults } = only(earns).assess({ c: answer });
    expect(faults).toEqual([{ code, at: 'c', received: answer, expected }]);
    expect(points).toEqual(wanted);
  });
});

describe('a floor', () => {
  const floors = [{ min: 5, criteria: null }];
  it.each<[answer: Answer, code: string, verdict: string]>([
    [5, 'points', 'met'],
    [4.5, 'floor-broken', 'not-met'],
    [{ atLeast: 4, atMost: 5 }, 'floor-open', 'undetermined'],
    [{ atLeast: 4, atMost: 4.5 }, 'floor-broken', 'not-met'],
    [null, 'floor-open', 'undetermined'],
  ])('%j: %s', (answer, code, verdict) => {
    const { reason, points } = only(HALF, { floors }).assess({ c: answer });
    expect(reason.children?.[0]).toMatchObject({
      code,
      verdict,
      at: 'c',
      required: [5],
      found: points,
    });
  });

  it('asks nothing of a criterion that it does not name', () => {
    const other = only(HALF, { floors: [{ min: 5, criteria: ['d'] }] });
    expect(other.assess({ c: 1 }).reason.children?.[0]).toMatchObject({
      code: 'points',
      verdict: 'met',
      required: [],
    });
  });

  it('is the highest of several', () => {
    const several = only(HALF, {
      floors: [
        { min: 5, criteria: null },
        { min: 3, criteria: ['c'] },
      ],
    });
    expect(several.assess({ c: 4 }).reason.children?.[0]?.required).toEqual([5]);
  });
});

describe('the same answer given again', () => {
  it.each<[earns: object, answers: readonly Answer[]]>([
    [HALF, [8, 8, 7.5, 7.5, { atLeast: 2 }, { atLeast: 2 }, 8]],
    [UNREAD, [0, 127, 128, 129, 128, 127, -1, 127.5, -1]],
    [YES, [true, 1, true, false, 0, false, null, undefined, null]],
  ])('earns the same: %j', (earns, answers) => {
    const often = only(earns);
    for (const c of answers) {
      expect(often.assess({ c }).toJSON()).toEqual(only(earns).assess({ c }).toJSON());
    }
  });
});

describe('the reason of an answer', () => {
  const reasonOf = (compiled: ReturnType<typeof only>, c: Answer) =>
    compiled.assess({ c }).reason.children?.[0];

  it.each<Answer>([0, 8, 127, 128, 7.5, -1, true, null, 'x'])(
    'is made once, so that a million assessments hold few: %j',
    (answer) => {
      const compiled = only(UNREAD);
      expect(reasonOf(compiled, answer)).toBe(reasonOf(compiled, answer));
    },
  );

  it('is made anew for bounds, which may have changed since', () => {
    const compiled = only(HALF);
    const bounds = { atLeast: 2 };
    compiled.assess({ c: bounds });
    bounds.atLeast = 3;
    expect(compiled.assess({ c: bounds }).points).toEqual({ min: 3, max: 10 });
  });

  it('is not kept of more answers than memory has room for', () => {
    const compiled = only(UNREAD);
    for (let i = 0; i < 4096; i++) compiled.assess({ c: 1000 + i });
    expect(reasonOf(compiled, 1000)).toBe(reasonOf(compiled, 1000));
    expect(reasonOf(compiled, 9000)).not.toBe(reasonOf(compiled, 9000));
  });
});
