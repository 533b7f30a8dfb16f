// Stands in for fast-check while mutants run: the same cases each time and fewer of them, so that a mutant
// that is killed today is killed tomorrow, and a score is too low rather than too high.
import * as all from 'fast-check-itself';

// A test that wants thousands of cases counts on finding rare ones among them.
const fewer = (runs = 100) => (runs > 1000 ? runs * 0.4 : Math.min(runs, 100));
const few = (settings = {}) => ({
  ...settings,
  seed: settings.seed ?? 20221123,
  numRuns: fewer(settings.numRuns),
  endOnFailure: true,
});

export * from 'fast-check-itself';
export const assert = (property, settings) => all.assert(property, few(settings));
export default { ...all.default, assert };
