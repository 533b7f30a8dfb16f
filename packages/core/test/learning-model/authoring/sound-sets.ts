import type { CriteriaExamples, CriteriaOverlay, CriteriaSet } from '@khuyenhoc/schemas';

const title = { vi: 'x', en: 'x' };
const citation = {
  certainty: 'confirmed',
  evidence: null,
  source: ['https://a.vn/1'],
  quote: null,
};

const around = (id: string, scoring: object, openTerms: object[]): CriteriaSet =>
  ({
    kind: 'criteria-set',
    id,
    model: 'm',
    scopes: ['s'],
    title,
    instrument: 'i',
    clause: null,
    territory: null,
    validity: { from: '2020-01-01', to: '2024-12-31', certainty: 'confirmed', note: null },
    completeness: 'complete',
    circumstances: [{ id: 'difficult', title }],
    unitKinds: [{ id: 'school', title }],
    withoutEvidence: null,
    subjectsEnd: null,
    scoring,
    openTerms,
    gaps: [],
    lastCheckedOn: '2026-01-01',
    citation,
  }) as unknown as CriteriaSet;

const criterion = (id: string, group: string, earns: object) => ({
  id,
  group,
  title,
  earns,
  evidence: [],
});

/** A set of points in which nothing is wrong: two groups, each way to earn points, two classes. */
export const soundPoints = around(
  'sound-points',
  {
    method: 'points',
    total: 50,
    groups: [
      { id: 'a', title, max: 20 },
      { id: 'b', title, max: 30 },
    ],
    criteria: [
      criterion('c1', 'a', { kind: 'judged', max: 10, step: 0.5 }),
      criterion('c2', 'a', { kind: 'yes-no', points: 10 }),
      criterion('c3', 'b', {
        kind: 'bands',
        measure: { kind: 'share', title },
        bands: [
          { from: 0, below: 50, points: 0 },
          { from: 50, below: 80, points: 5 },
          { from: 80, below: null, points: 10 },
        ],
      }),
      criterion('c4', 'b', { kind: 'count', counted: title, each: 2, max: 10 }),
      criterion('c5', 'b', { kind: 'proportional', measure: title, max: 10, step: 0.5 }),
    ],
    preconditions: [
      {
        kind: 'number',
        id: 'p1',
        title,
        appliesTo: ['school'],
        atLeast: { pass: { ordinary: 5, relief: { circumstance: 'difficult', value: 3 } } },
      },
    ],
    floors: [{ min: 2, criteria: ['c1'] }],
    pass: { by: 'grade', atLeast: 'fair' },
    grades: [
      { id: 'good', title, from: 40, to: 50, below: null, noZero: false },
      { id: 'fair', title, from: 25, to: null, below: 40, noZero: false },
    ],
    otherwise: { id: 'rest', title },
    gapNote: null,
  },
  [{ id: 't1', criterion: 'c1', title }],
);

const requirement = (kind: string, id: string, more: object) => ({
  kind,
  id,
  title,
  appliesTo: null,
  ...more,
});

/** A set of levels in which nothing is wrong: each kind of requirement, two levels. */
export const soundLevels = around(
  'sound-levels',
  {
    method: 'levels',
    levels: [
      { id: '1', title, clause: null },
      { id: '2', title, clause: null },
    ],
    cumulative: false,
    criteria: [
      {
        id: 'k1',
        title,
        targets: [
          {
            id: 'k1-1',
            title,
            requirements: [
              requirement('share', 'r1', {
                base: title,
                baseEnds: null,
                atLeast: {
                  '1': { ordinary: 50, relief: { circumstance: 'difficult', value: 40 } },
                  '2': { ordinary: 70, relief: { circumstance: 'difficult', value: 60 } },
                },
              }),
              requirement('done', 'r2', { appliesTo: ['school'], levels: ['1', '2'] }),
            ],
          },
        ],
      },
      {
        id: 'k2',
        title,
        targets: [
          {
            id: 'k2-1',
            title,
            requirements: [
              requirement('attained', 'r3', { model: 'x', atLeast: { '1': '1', '2': '3' } }),
              requirement('scale', 'r4', {
                steps: ['low', 'mid', 'high'].map((id) => ({ id, title })),
                atLeast: { '1': 'mid', '2': 'high' },
              }),
              requirement('change', 'r5', { direction: 'above', levels: ['1', '2'] }),
            ],
          },
        ],
      },
    ],
  },
  [],
);

/** A set of which nothing was read. */
export const soundOutline = {
  ...soundPoints,
  id: 'sound-outline',
  completeness: 'outline',
  scoring: { method: 'unread' },
  openTerms: [],
  gaps: [title],
} as unknown as CriteriaSet;

/** Examples that say little, so that only what a test spoils is found besides cut points. */
export const soundExamples = {
  kind: 'criteria-examples',
  set: 'sound-points',
  examples: [
    {
      id: 'all-known',
      title,
      answers: {
        c1: 10,
        c2: true,
        c3: { count: 9, of: 10 },
        c4: 5,
        c5: { count: 1, of: 1 },
        p1: 5,
      },
      circumstances: { difficult: false },
      unitKinds: ['school'],
      expect: {
        verdict: 'meets',
        points: { min: 50, max: 50 },
        grades: ['good'],
        reasons: ['grade-reached'],
      },
    },
  ],
} as unknown as CriteriaExamples;

/** An overlay that fits the set of points. */
export const soundOverlay = {
  kind: 'criteria-overlay',
  id: 'sound-overlay',
  base: 'sound-points',
  title,
  document: '1/QĐ',
  clause: null,
  territory: { code: '08', edition: 'vn-63' },
  validity: { from: '2021-01-01', to: '2023-12-31', certainty: 'confirmed', note: null },
  fills: { t1: { kind: 'yes-no', points: 10 } },
  adds: {
    circumstances: [{ id: 'border', title }],
    preconditions: [
      requirement('share', 'p2', {
        base: title,
        baseEnds: null,
        atLeast: { pass: { ordinary: 60, relief: { circumstance: 'border', value: 50 } } },
      }),
    ],
  },
  lastCheckedOn: '2026-01-01',
  citation,
} as unknown as CriteriaOverlay;

/** A copy with values at places replaced; undefined takes a value away. */
export function changed<Of extends object>(of: Of, changes: Record<string, unknown>): Of {
  const copy = structuredClone(of);
  for (const [place, value] of Object.entries(changes)) {
    const keys = place.split('.');
    const last = keys.pop()!;
    let here = copy as Record<string, unknown>;
    for (const key of keys) here = here[key] as Record<string, unknown>;
    if (value === undefined) Reflect.deleteProperty(here, last);
    else here[last] = value;
  }
  return copy;
}
