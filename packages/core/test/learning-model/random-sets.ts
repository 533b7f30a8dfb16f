import type { CriteriaSet } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import type { Answers, AssessmentContext } from '../../src/index.js';

const title = { vi: 'x', en: 'x' };
const citation = { certainty: 'not-found', evidence: null, source: [], quote: null };

/** A set around a way of scoring; the rest of it is plain. */
export const setOf = (scoring: object, more: object = {}): CriteriaSet =>
  ({
    kind: 'criteria-set',
    id: 'random',
    model: 'm',
    scopes: ['s'],
    title,
    instrument: 'i',
    clause: null,
    territory: null,
    validity: { from: null, to: null, certainty: 'not-found', note: null },
    completeness: 'complete',
    circumstances: [{ id: 'difficult', title }],
    unitKinds: [{ id: 'school', title }],
    withoutEvidence: null,
    subjectsEnd: null,
    scoring,
    openTerms: [],
    gaps: [],
    lastCheckedOn: '2026-01-01',
    citation,
    ...more,
  }) as unknown as CriteriaSet;

const relief = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof(
    value,
    fc.record({
      ordinary: value,
      relief: fc.record({ circumstance: fc.constant('difficult'), value }),
    }),
  );

const bands = (ends: readonly number[], points: readonly number[]) =>
  points.map((one, i) => ({ from: ends[i - 1] ?? 0, below: ends[i] ?? null, points: one }));

const earning = fc.oneof(
  fc.record({
    kind: fc.constant('judged'),
    max: fc.constantFrom(5, 10, 20),
    step: fc.constantFrom(1, 0.5),
  }),
  fc.record({ kind: fc.constant('yes-no'), points: fc.constantFrom(5, 7.5, 10) }),
  fc
    .tuple(
      fc.constantFrom('number', 'share'),
      fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 }),
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 }),
    )
    .map(([kind, cuts, points]) => {
      const ends = cuts.sort((a, b) => a - b);
      return {
        kind: 'bands',
        measure: { kind, title },
        bands: bands(ends, points.slice(0, ends.length + 1)),
      };
    }),
  fc.record({
    kind: fc.constant('proportional'),
    measure: fc.constant(title),
    max: fc.constantFrom(10, 20),
    step: fc.constantFrom(0.5, 1, 2.5),
  }),
  fc.record({
    kind: fc.constant('count'),
    counted: fc.constant(title),
    each: fc.constantFrom(0.5, 2),
    max: fc.constantFrom(5, 9),
  }),
);

const kinds = fc.constantFrom(null, ['school']);
const precondition = fc.oneof(
  fc.record({ kind: fc.constant('done'), appliesTo: kinds, levels: fc.constant(['pass']) }),
  fc.record({
    kind: fc.constant('number'),
    appliesTo: kinds,
    atLeast: fc.record({ pass: relief(fc.integer({ min: 1, max: 9 })) }),
  }),
  fc.record({
    kind: fc.constant('share'),
    appliesTo: kinds,
    base: fc.constant(title),
    baseEnds: fc.constant(null),
    atLeast: fc.record({ pass: relief(fc.integer({ min: 1, max: 100 })) }),
  }),
);

const named = (prefix: string) => (one: object, i: number) => ({
  id: `${prefix}${i}`,
  title,
  group: null,
  evidence: [],
  ...one,
});

/** Sets of points: by total or by class, with floors and preconditions. */
export const pointsSet = fc
  .record({
    earns: fc.array(earning, { minLength: 1, maxLength: 5 }),
    preconditions: fc.array(precondition, { maxLength: 2 }),
    floor: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    mark: relief(fc.integer({ min: 1, max: 60 })),
    edges: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 3 }),
    noZero: fc.boolean(),
    byGrade: fc.boolean(),
  })
  .map(({ earns, preconditions, floor, mark, edges, noZero, byGrade }) => {
    const best = edges.sort((a, b) => b - a);
    const grades = best.map((from, i) => ({
      id: `g${i}`,
      title,
      from,
      to: null,
      below: best[i - 1] ?? null,
      noZero,
    }));
    return setOf({
      method: 'points',
      total: null,
      groups: [],
      criteria: earns.map((one) => ({ earns: one })).map(named('c')),
      preconditions: preconditions.map(named('p')),
      floors: floor === undefined ? [] : [{ min: floor, criteria: null }],
      pass: byGrade
        ? { by: 'grade', atLeast: `g${best.length - 1}` }
        : { by: 'total', atLeast: mark },
      grades: byGrade ? grades : [],
      otherwise: byGrade ? { id: 'rest', title } : null,
      gapNote: null,
    });
  });

/** Sets of points whose classes leave holes, and ask each for itself that no criterion be at 0. */
export const gappedSet = fc
  .record({
    set: pointsSet.filter(
      ({ scoring }) => scoring.method === 'points' && scoring.pass?.by === 'grade',
    ),
    gaps: fc.array(fc.constantFrom(0, 0, 0.5, 1, 3), { minLength: 4, maxLength: 4 }),
    noZero: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  })
  .map(({ set, gaps, noZero }) => {
    if (set.scoring.method !== 'points') return set;
    const grades = set.scoring.grades.map((one, i) => {
      const end = (one.below ?? 70) - gaps[i]!;
      return { ...one, below: Math.max(end, one.from + 0.5), noZero: noZero[i]! };
    });
    return { ...set, scoring: { ...set.scoring, grades } };
  });

const level = fc.constantFrom('1', '2');
const levels = <Value>(value: fc.Arbitrary<Value>) =>
  fc.dictionary(level, value, { minKeys: 1, noNullPrototype: true });
const requirement = fc.oneof(
  fc.record({
    kind: fc.constant('done'),
    appliesTo: kinds,
    levels: fc.uniqueArray(level, { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('number'),
    appliesTo: kinds,
    atLeast: levels(relief(fc.integer({ min: 1, max: 9 }))),
  }),
  fc.record({
    kind: fc.constant('share'),
    appliesTo: kinds,
    base: fc.constant(title),
    baseEnds: fc.constant(null),
    atLeast: levels(relief(fc.integer({ min: 1, max: 100 }))),
  }),
  fc.record({
    kind: fc.constant('attained'),
    appliesTo: kinds,
    model: fc.constant('x'),
    atLeast: levels(fc.constantFrom('1', '2', '3')),
  }),
  fc.record({
    kind: fc.constant('change'),
    appliesTo: kinds,
    direction: fc.constantFrom('above', 'below'),
    levels: fc.uniqueArray(level, { minLength: 1 }),
  }),
);

/** Sets of two levels. */
export const levelsSet = fc
  .record({
    requirements: fc.array(requirement, { minLength: 1, maxLength: 6 }),
    cumulative: fc.boolean(),
  })
  .map(({ requirements, cumulative }) =>
    setOf({
      method: 'levels',
      levels: ['1', '2'].map((id) => ({ id, title, clause: null })),
      cumulative,
      criteria: [
        {
          id: 'k',
          title,
          targets: requirements
            .map(named('r'))
            .map((one, i) => ({ id: `t${i}`, title, requirements: [one] })),
        },
      ],
    }),
  );

const whole = (max: number) => fc.integer({ min: 0, max });
const share = whole(20).chain((of) => fc.record({ count: whole(of), of: fc.constant(of) }));
const someShare = share.filter(({ of }) => of > 0);

/** An answer that fits, or none. `exact`: never bounds. */
function answerTo(
  one: { kind: string; max?: number; step?: number; measure?: { kind?: string } },
  exact: boolean,
): fc.Arbitrary<unknown> {
  const bounded = (value: fc.Arbitrary<number>) =>
    exact
      ? value
      : fc.oneof(
          value,
          fc
            .tuple(value, value)
            .map(([a, b]) => ({ atLeast: Math.min(a, b), atMost: Math.max(a, b) })),
        );
  switch (one.kind) {
    case 'judged': {
      const { max = 10, step = 1 } = one;
      return bounded(whole(max / step).map((steps) => steps * step));
    }
    case 'yes-no':
    case 'done':
      return fc.boolean();
    case 'bands':
      return one.measure?.kind === 'share' ? someShare : bounded(whole(120));
    case 'proportional':
      return someShare;
    case 'count':
      return bounded(whole(30));
    case 'number':
      return bounded(whole(12));
    case 'share':
      return share;
    case 'attained':
      return fc.constantFrom('none', '1', '2', '3');
    default:
      return fc.record({ now: whole(5), before: whole(5) });
  }
}

/** The things that a set asks answers to. */
export function askedBy(set: CriteriaSet): { id: string; kind: string }[] {
  const { scoring } = set;
  if (scoring.method === 'unread') return [];
  if (scoring.method === 'points') {
    return [
      ...scoring.criteria.map((one) => ({ id: one.id, ...one.earns })),
      ...scoring.preconditions,
    ];
  }
  return scoring.criteria.flatMap((one) => one.targets.flatMap((target) => target.requirements));
}

/** Answers to a set, about one in four not known, and a context. */
export const answersTo = (
  set: CriteriaSet,
  exact = false,
): fc.Arbitrary<{ answers: Answers; context: AssessmentContext }> =>
  fc.record({
    answers: fc.record(
      Object.fromEntries(
        askedBy(set).map((one) => [one.id, fc.option(answerTo(one, exact), { freq: 3 })]),
      ),
    ) as fc.Arbitrary<Answers>,
    context: fc.record({
      circumstances: fc.record({ difficult: fc.constantFrom(true, false, null) }),
      unitKinds: fc.constantFrom(null, [], ['school']),
    }),
  });
