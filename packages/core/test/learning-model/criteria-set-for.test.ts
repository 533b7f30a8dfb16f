import { criteriaSets } from '@khuyenhoc/rulebook';
import { describe, expect, it } from 'vitest';
import { compileCriteriaSet, criteriaSetFor, KhuyenhocError } from '../../src/index.js';

const CHANGES: [model: string, scope: string, day: string, found: string][] = [
  ['learning-community', 'commune', '2015-01-25', 'learning-community-commune-44-2014'],
  ['learning-community', 'commune', '2024-02-11', 'learning-community-commune-44-2014'],
  ['learning-community', 'commune', '2024-02-12', 'learning-community-commune-25-2023'],
  ['learning-unit', 'district-unit', '2024-01-25', 'learning-unit-22-2020'],
  ['learning-unit', 'province-unit', '2024-01-25', 'learning-unit-22-2020'],
  ['learning-unit', 'district-unit', '2024-01-26', 'learning-unit-district-24-2023'],
  ['learning-unit', 'province-unit', '2024-01-26', 'learning-unit-province-24-2023'],
  ['learning-citizen', 'person', '2023-10-24', 'learning-citizen-244'],
  ['learning-citizen', 'person', '2023-10-25', 'learning-citizen-324'],
  ['learning-family', 'household', '2020-12-31', 'learning-family-448'],
];

describe('the set in force', () => {
  it.each(CHANGES)('of %s (%s) on %s', (model, scope, day, found) => {
    const lookup = criteriaSetFor(criteriaSets, model, scope, day);
    expect(lookup.kind === 'found' ? lookup.set.id : lookup).toBe(found);
  });

  it('is none before the first and none between two, and says which are near', () => {
    const early = criteriaSetFor(criteriaSets, 'learning-community', 'commune', '2015-01-24');
    expect(early).toMatchObject({
      kind: 'none-in-force',
      before: null,
      after: { id: 'learning-community-commune-44-2014' },
    });
    const unit = criteriaSetFor(criteriaSets, 'learning-unit', 'district-unit', '2020-09-20');
    expect(unit).toMatchObject({ kind: 'none-in-force', after: { id: 'learning-unit-22-2020' } });
  });

  it('may be one whose first day was not read, which is not passed over', () => {
    const family = criteriaSetFor(criteriaSets, 'learning-family', 'household', '2024-01-01');
    expect(family).toMatchObject({
      kind: 'start-unknown',
      candidates: [{ id: 'learning-family-2022' }],
    });
  });

  it('of a model that nobody has written a set for is not known', () => {
    expect(criteriaSetFor(criteriaSets, 'learning-ship', 'ship', '2024-01-01').kind).toBe(
      'not-known',
    );
    expect(() =>
      criteriaSetFor(criteriaSets, 'learning-family', 'household', '2024-02-30'),
    ).toThrow(KhuyenhocError);
  });

  it('is the only one that decides: a set asked about a day on which it did not hold decides nothing', () => {
    const set = criteriaSets.find((one) => one.id === 'learning-unit-22-2020')!;
    const criteria = compileCriteriaSet(set).keys.filter((key) => key !== 'total');
    const answers = Object.fromEntries(criteria.map((key) => [key, 5]));
    for (const [lawAsOf, verdict] of [
      ['2024-01-25', 'meets'],
      ['2024-01-26', 'undetermined'],
    ] as const) {
      const found = compileCriteriaSet(set).assess(answers, { lawAsOf });
      expect([found.verdict, found.points?.min]).toEqual([verdict, 50]);
    }
  });
});
