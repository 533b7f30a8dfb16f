import type { CriteriaSet } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCriteriaRules } from '../../../src/learning-model/authoring/check-criteria-rules.js';
import { type Answers, compileCriteriaSet } from '../../../src/index.js';
import { askedBy, levelsSet, pointsSet } from '../random-sets.js';
import { changed, soundLevels, soundPoints } from './sound-sets.js';

const cited = (set: CriteriaSet): CriteriaSet =>
  changed(set, {
    citation: soundPoints.citation,
    validity: soundPoints.validity,
    completeness: 'partial',
    gaps: [soundPoints.title],
  });

const anything = fc.oneof(
  fc.double(),
  fc.integer({ min: -5, max: 120 }),
  fc.boolean(),
  fc.constantFrom(null, 'mid', '1', 'none', ''),
  fc.record({ count: fc.integer({ min: -1, max: 9 }), of: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ now: fc.double(), before: fc.double() }),
  fc.record({ atLeast: fc.double(), atMost: fc.double() }, { requiredKeys: [] }),
);
const answersWith = (set: CriteriaSet) =>
  fc.record(
    Object.fromEntries([...askedBy(set).map((one) => one.id), 'total'].map((id) => [id, anything])),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Answers>;

/** Every value in a set that is a number or null, by place. */
function numberPlaces(value: unknown, place: string): string[] {
  if (typeof value === 'number' || value === null) return [place];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => numberPlaces(one, `${place}.${key}`));
}

/** Sound sets with some of their figures replaced by any others. */
const spoilt = fc.constantFrom(soundPoints, soundLevels).chain((set) => {
  const places = numberPlaces(set.scoring, 'scoring').filter(
    (one) => !/citation|gapNote|appliesTo|clause|baseEnds/.test(one),
  );
  const figure = fc.oneof(
    fc.integer({ min: 0, max: 120 }),
    fc.constantFrom(0, 0.5, 2, 5, 10, 50, 100),
  );
  return fc
    .dictionary(fc.constantFrom(...places), figure, { minKeys: 1, maxKeys: 3 })
    .map((changes) => changed(set, changes));
});

const works = (set: CriteriaSet, answers: Answers, passed: { count: number }): void => {
  if (checkCriteriaRules(set).some((one) => one.severity === 'error')) return;
  passed.count += 1;
  const assessment = compileCriteriaSet(set).assess(answers, { unitKinds: ['school'] });
  expect(JSON.parse(JSON.stringify(assessment))).toHaveProperty('verdict');
  expect(assessment.grades.length).toBeGreaterThan(set.scoring.method === 'points' ? -1 : 0);
};

describe('a set that passes the check', () => {
  it.each([
    ['random points', pointsSet.map(cited)],
    ['random levels', levelsSet.map(cited)],
    ['sound sets with other figures', spoilt],
  ])('never makes the assessor throw: %s', (_, sets) => {
    const passed = { count: 0 };
    const pairs = sets.chain((set) => answersWith(set).map((answers) => ({ set, answers })));
    fc.assert(
      fc.property(pairs, ({ set, answers }) => works(set, answers, passed)),
      { numRuns: 1500 },
    );
    // Enough of them pass for this to say something.
    expect(passed.count).toBeGreaterThan(50);
  });

  it('is never thrown at by the check itself, whatever the figures', () => {
    fc.assert(fc.property(spoilt, (set) => Array.isArray(checkCriteriaRules(set))));
  });
});
