import type { CriteriaExamples, CriteriaSet } from '@khuyenhoc/schemas';
import { compileCriteriaSet } from '../compile-criteria-set.js';
import { checkCriteriaRules } from './check-criteria-rules.js';
import { checkCutPoints } from './cut-points/check-cut-points.js';
import { checkExample } from './examples/check-example.js';
import { runExample } from './examples/run-example.js';
import type { AuthoringFinding } from './finding.js';
import { finding } from './make-finding.js';

/**
 * What is wrong, or doubtful, in a criteria set (bộ tiêu chí) that its schema accepts: sums, order, holes,
 * overlaps, what nobody can reach, what is declared and what is used, how complete it says it is; and
 * whether its worked examples come out, and stand at and just below every value at which the outcome
 * changes (“just below” = within one point or unit, or one per cent). A set without examples does not pass.
 *
 * Examples are worked out only where the rules themselves have no error.
 *
 * @example
 * const errors = checkCriteriaSet(set, examples).filter((one) => one.severity === 'error');
 */
export function checkCriteriaSet(
  set: CriteriaSet,
  examples?: CriteriaExamples,
): readonly AuthoringFinding[] {
  const found = checkCriteriaRules(set);
  if (examples === undefined) return [...found, finding('examples-missing', [])];
  if (examples.set !== set.id) {
    const facts = { received: examples.set, expected: set.id };
    return [...found, finding('examples-other-set', ['set'], facts, 'examples')];
  }
  if (found.some((one) => one.severity === 'error')) return found;
  const compiled = compileCriteriaSet(set);
  const runs = examples.examples.map((one) => runExample(compiled, one));
  return [
    ...found,
    ...runs.flatMap((run, i) => checkExample(set, run, i)),
    ...checkCutPoints(set, runs),
  ];
}
