import { describe, expect, it } from 'vitest';
import { criteriaSets, instruments, procedures } from '../src/index.js';

const known = instruments.map((one) => one.id as string);

describe('what the rulebook refers to', () => {
  it.each(procedures.map((one) => [one.id, one] as const))(
    'the procedure %s rests on an instrument, and recognises a model that has a set at its scope',
    (_id, { instrument, model, scopes }) => {
      if (instrument !== null) expect(known).toContain(instrument);
      const sets = criteriaSets.filter(
        (set) => set.model === model && set.scopes.some((one) => scopes.includes(one)),
      );
      expect(sets.length).toBeGreaterThan(0);
    },
  );

  it('a standard that a set calls on is judged by a set', () => {
    const models = new Set(criteriaSets.map((one) => one.model));
    const called = criteriaSets.flatMap(({ scoring }) =>
      scoring.method === 'levels'
        ? scoring.criteria
            .flatMap((one) => one.targets.flatMap((target) => target.requirements))
            .flatMap((one) => (one.kind === 'attained' ? [one.model] : []))
        : [],
    );
    expect(called.length).toBeGreaterThan(4);
    expect(called.filter((model) => !models.has(model))).toEqual([]);
  });
});
