import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type AssessmentContext,
  type AssessmentReason,
  compileCriteriaSet,
} from '../../src/index.js';
import { setOf } from './random-sets.js';

const title = { vi: 'x', en: 'x' };
const own = { certainty: 'confirmed', evidence: null, source: ['https://a.vn/2'], quote: null };

const levelsOf = (requirement: object, more: object = {}) =>
  compileCriteriaSet(
    setOf(
      {
        method: 'levels',
        levels: ['1', '2'].map((id) => ({ id, title, clause: null })),
        cumulative: false,
        criteria: [
          {
            id: 'k',
            title,
            targets: [
              {
                id: 't',
                title,
                requirements: [{ id: 'r', title, appliesTo: null, ...requirement }],
              },
            ],
          },
        ],
      },
      more,
    ),
  );

const pointsOf = (precondition: object, more: object = {}) =>
  compileCriteriaSet(
    setOf(
      {
        method: 'points',
        total: 10,
        groups: [],
        criteria: [
          { id: 'c', group: null, title, evidence: [], earns: { kind: 'yes-no', points: 10 } },
        ],
        preconditions: [{ id: 'r', title, appliesTo: null, ...precondition }],
        floors: [],
        pass: { by: 'total', atLeast: 5 },
        grades: [],
        otherwise: null,
        gapNote: null,
      },
      more,
    ),
  );

function leaves(reason: AssessmentReason): readonly AssessmentReason[] {
  return reason.children === undefined ? [reason] : reason.children.flatMap(leaves);
}

const relief = (ordinary: number, value: number) => ({
  ordinary,
  relief: { circumstance: 'difficult', value },
});
const at1 = (value: unknown) => ({ atLeast: { '1': value } });
const DONE = { kind: 'done', levels: ['1'] };
const NUMBER = { kind: 'number', ...at1(6) };
const EASED = { kind: 'number', ...at1(relief(6, 4)) };
const SHARE = { kind: 'share', base: title, baseEnds: null, ...at1(60) };
const EASED_SHARE = { kind: 'share', base: title, baseEnds: null, ...at1(relief(60, 40)) };
const TWO_BASES = {
  kind: 'share',
  base: { ordinary: title, relief: { circumstance: 'difficult', value: title } },
  baseEnds: null,
  ...at1(60),
};
const ENDS = { ...SHARE, baseEnds: '2025-06-30' };
const ATTAINED = { kind: 'attained', model: 'm', ...at1('2') };
const SCALE = {
  kind: 'scale',
  steps: ['low', 'mid', 'high'].map((id) => ({ id, title })),
  ...at1('mid'),
};
const MORE = { kind: 'change', direction: 'above', levels: ['1'] };
const LESS = { kind: 'change', direction: 'below', levels: ['1'] };
const SCHOOLS = { ...DONE, appliesTo: ['school'] };

const difficult = (known: boolean | null): AssessmentContext => ({
  circumstances: { difficult: known },
});
const share = (count: number, of: number) => ({ count, of });

type Told = Partial<AssessmentReason>;
const met = (more: Told = {}): Told => ({ code: 'requirement-met', verdict: 'met', ...more });
const not = (more: Told = {}): Told => ({
  code: 'requirement-not-met',
  verdict: 'not-met',
  ...more,
});
const open = (more: Told = {}): Told => ({
  code: 'requirement-open',
  verdict: 'undetermined',
  ...more,
});
const short = (min: number, max: number | null) => ({ shortfall: { min, max } });

const CASES: [requirement: object, answer: Answer, context: AssessmentContext, told: Told][] = [
  [DONE, true, {}, met({ required: [], found: true })],
  [DONE, false, {}, not({ required: [], found: false })],
  [DONE, null, {}, open({ required: [], found: null })],
  [NUMBER, 6, {}, met({ required: [6], ...short(0, 0) })],
  [NUMBER, 5, {}, not({ required: [6], ...short(1, 1) })],
  [NUMBER, { atLeast: 6 }, {}, met({ ...short(0, 0) })],
  [NUMBER, { atLeast: 4, atMost: 5 }, {}, not({ ...short(1, 2) })],
  [NUMBER, { atLeast: 5, atMost: 6 }, {}, open({ ...short(0, 1) })],
  [NUMBER, { atMost: 7 }, {}, open({ ...short(0, null) })],
  [NUMBER, { atMost: 3 }, {}, not({ ...short(3, null) })],
  [NUMBER, undefined, {}, open({ required: [6] })],
  [EASED, 6, {}, met({ required: [6, 4], ...short(0, 0) })],
  [EASED, 5, {}, open({ required: [6, 4], ...short(0, 1) })],
  [EASED, 3, {}, not({ required: [6, 4], ...short(1, 3) })],
  [EASED, 5, difficult(true), met({ required: [4] })],
  [EASED, 5, difficult(false), not({ required: [6], ...short(1, 1) })],
  [EASED, 5, difficult(null), open({ required: [6, 4] })],
  [SHARE, share(60, 100), {}, met({ required: [60], ...short(0, 0) })],
  [SHARE, share(59, 100), {}, not({ required: [60], ...short(1, 1) })],
  [SHARE, null, {}, open({ required: [60] })],
  [SHARE, { count: { atLeast: 50 }, of: 100 }, {}, open({ ...short(0, 10) })],
  [SHARE, { count: 50, of: { atLeast: 50 } }, {}, open({ ...short(0, null) })],
  [EASED_SHARE, share(60, 100), {}, met({ required: [60, 40], ...short(0, 0) })],
  [EASED_SHARE, share(30, 100), {}, not({ required: [60, 40], ...short(10, 30) })],
  [
    EASED_SHARE,
    share(50, 100),
    {},
    {
      code: 'circumstance-open',
      verdict: 'undetermined',
      at: 'difficult',
      required: [60, 40],
      ...short(0, 10),
    },
  ],
  [EASED_SHARE, { count: { atLeast: 30 }, of: 100 }, {}, open({ at: 'r', ...short(0, 30) })],
  [EASED_SHARE, share(50, 100), difficult(true), met({ required: [40] })],
  [
    TWO_BASES,
    share(50, 100),
    {},
    { code: 'circumstance-open', verdict: 'undetermined', at: 'difficult', required: [60] },
  ],
  [TWO_BASES, null, {}, open({ at: 'r' })],
  [TWO_BASES, share(60, 100), difficult(true), met()],
  [ENDS, share(60, 100), { periodTo: '2025-06-30' }, met()],
  [
    ENDS,
    share(60, 100),
    { periodTo: '2025-07-01' },
    { code: 'base-ended', verdict: 'undetermined', required: [60] },
  ],
  [ENDS, share(60, 100), {}, { code: 'base-ended', verdict: 'undetermined' }],
  [ATTAINED, '2', {}, met({ required: ['2'] })],
  [ATTAINED, '3', {}, met()],
  [ATTAINED, '1', {}, not({ required: ['2'] })],
  [ATTAINED, 'none', {}, not()],
  [ATTAINED, null, {}, open({ required: ['2'] })],
  [SCALE, 'mid', {}, met({ required: ['mid'] })],
  [SCALE, 'high', {}, met()],
  [SCALE, 'low', {}, not()],
  [MORE, { now: 6, before: 5 }, {}, met({ required: ['above'] })],
  [MORE, { now: 5, before: 5 }, {}, not()],
  [LESS, { now: 4, before: 5 }, {}, met({ required: ['below'] })],
  [LESS, { now: 5, before: 5 }, {}, not()],
  [MORE, null, {}, open({ required: ['above'] })],
  [SCHOOLS, true, { unitKinds: ['club', 'school'] }, met()],
  [SCHOOLS, false, { unitKinds: ['school'] }, not()],
  [SCHOOLS, false, { unitKinds: [] }, { code: 'not-applicable', verdict: 'not-applicable' }],
  [SCHOOLS, true, {}, met()],
  // What may not be asked of it is not failed for certain.
  [SCHOOLS, false, {}, open({ found: false })],
];

describe('a requirement', () => {
  it.each(CASES)('%j: %j in %j', (requirement, answer, context, told) => {
    const { reason, faults } = levelsOf(requirement).assess({ r: answer }, context);
    expect(faults).toEqual([]);
    const [found] = leaves(reason);
    expect(found).toMatchObject({ at: 'r', found: answer, ...told });
  });

  it('is short of nothing that is counted where it is a yes or no, a step or a change', () => {
    for (const [requirement, answer] of [
      [DONE, false],
      [ATTAINED, '1'],
      [SCALE, 'low'],
      [LESS, { now: 5, before: 5 }],
    ] as const) {
      const { reason } = levelsOf(requirement).assess({ r: answer });
      expect(leaves(reason)[0]).not.toHaveProperty('shortfall');
    }
  });

  it.each<[requirement: object, answer: Answer, code: string, expected: string]>([
    [DONE, 1, 'answer-kind', 'true, false'],
    [NUMBER, 'sáu', 'value-not-number', '≥ 6'],
    [EASED, true, 'value-not-number', '≥ 6 / 4'],
    [NUMBER, { atLeast: 3, atMost: 2 }, 'bounds-reversed', '2–3'],
    [NUMBER, { atLeast: 'ba' } as never, 'value-not-number', '≥ 6'],
    [NUMBER, { atMost: true } as never, 'value-not-number', '≥ 6'],
    [NUMBER, { atLeast: 'ba', atMost: 7 } as never, 'value-not-number', '≥ 6'],
    [SHARE, 60, 'answer-kind', '{ count, of }'],
    [SHARE, share(3, 2), 'count-above-base', '{ count, of }'],
    [ATTAINED, '4', 'step-unknown', 'none, 1, 2, 3'],
    [ATTAINED, 2, 'step-unknown', 'none, 1, 2, 3'],
    [SCALE, 'top', 'step-unknown', 'low, mid, high'],
    [MORE, 3, 'answer-kind', '{ now, before }'],
    [MORE, share(1, 2), 'answer-kind', '{ now, before }'],
  ])('%j cannot use %j', (requirement, answer, code, expected) => {
    const { reason, faults, verdict } = levelsOf(requirement).assess({ r: answer });
    expect(faults).toEqual([{ code, at: 'r', received: answer, expected }]);
    expect(leaves(reason)[0]).toMatchObject(open({ found: answer }));
    expect(verdict).toBe('undetermined');
  });

  it('cites its own text where it has one, else that of the set', () => {
    const cited = levelsOf({ ...DONE, citation: own }).assess({ r: true });
    expect(leaves(cited.reason)[0]?.citation).toEqual(own);
    const { set, assess } = levelsOf(DONE);
    expect(leaves(assess({ r: true }).reason)[0]?.citation).toBe(set.citation);
  });

  it.each([
    [true, 'precondition-met', 'meets'],
    [false, 'precondition-failed', 'does-not-meet'],
    [null, 'precondition-open', 'undetermined'],
  ] as const)('before points count: %j', (answer, code, verdict) => {
    const compiled = pointsOf({ kind: 'done', levels: ['pass'] });
    const found = compiled.assess({ c: true, r: answer });
    expect(leaves(found.reason)).toContainEqual(expect.objectContaining({ code, at: 'r' }));
    expect(found.verdict).toBe(verdict);
    expect(found.points).toEqual({ min: 10, max: 10 });
  });
});

describe('what a reviewer found no evidence for', () => {
  const withoutEvidence = ['r'];
  const fails = { withoutEvidence: 'fails' };

  it.each([
    ['a requirement', levelsOf],
    ['a precondition', (one: object, more: object) => pointsOf({ ...one, levels: ['pass'] }, more)],
  ])('fails: %s', (_, make) => {
    const { reason, verdict } = make(DONE, fails).assess({ r: true, c: true }, { withoutEvidence });
    expect(leaves(reason)).toContainEqual(
      expect.objectContaining({ code: 'no-evidence', verdict: 'not-met', at: 'r', required: [] }),
    );
    expect(verdict).toBe('does-not-meet');
  });

  it('changes nothing where the set says nothing of evidence, or something else is meant', () => {
    expect(levelsOf(DONE).assess({ r: true }, { withoutEvidence }).verdict).toBe('meets');
    const other = levelsOf(DONE, fails).assess({ r: true }, { withoutEvidence: ['q'] });
    expect(other.verdict).toBe('meets');
    expect(levelsOf(DONE, fails).assess({ r: true }).verdict).toBe('meets');
  });

  it('is nothing where the requirement does not apply', () => {
    const { reason } = levelsOf(SCHOOLS, fails).assess({}, { withoutEvidence, unitKinds: [] });
    expect(leaves(reason)[0]?.code).toBe('not-applicable');
  });

  it('earns no points', () => {
    const compiled = pointsOf({ kind: 'done', levels: ['pass'] }, fails);
    const { points, reason } = compiled.assess({ c: true, r: true }, { withoutEvidence: ['c'] });
    expect(points).toEqual({ min: 0, max: 0 });
    expect(reason.children?.[0]).toMatchObject({ code: 'no-evidence', at: 'c' });
  });
});
