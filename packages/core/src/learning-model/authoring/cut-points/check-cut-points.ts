import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { ExampleRun } from '../examples/run-example.js';
import type { AuthoringFinding } from '../finding.js';
import { finding } from '../make-finding.js';
import { pointsOfSet } from '../maximum.js';
import { bandCuts } from './band-cuts.js';
import { floorCuts } from './floor-cuts.js';
import { requirementCuts } from './requirement-cuts.js';
import { totalCuts } from './total-cuts.js';

/** Whether every value at which the outcome changes has an example at it and one just below. */
export function checkCutPoints(set: CriteriaSet, runs: readonly ExampleRun[]): AuthoringFinding[] {
  const points = pointsOfSet(set);
  const cuts = [
    ...(points === null ? [] : [...totalCuts(points), ...floorCuts(points), ...bandCuts(points)]),
    ...requirementCuts(set),
  ];
  return cuts.flatMap(({ path, name, detail, value, isMet, isMissed }) => {
    const facts = { name, detail, received: '', expected: value };
    return [
      ...(runs.some(isMet) ? [] : [finding('cut-point-not-met', path, facts)]),
      ...(runs.some(isMissed) ? [] : [finding('cut-point-not-missed', path, facts)]),
    ];
  });
}
