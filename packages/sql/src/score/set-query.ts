import { compileCriteriaSet } from '@khuyenhoc/core';
import type { CompileFault } from '../fault/compile-fault.js';
import type { Expr } from '../tree/expr.js';
import { integer, nothing } from '../tree/leaf.js';
import { FALSE } from '../tree/leaf.js';
import type { Named } from '../tree/query.js';
import { checkColumns } from './check-columns.js';
import { passBy } from './judge-pass.js';
import { levelsSteps } from './levels-steps.js';
import { pointsSteps } from './points-steps.js';
import type { Reading } from './reading.js';
import type { ScoreRequest, SetColumns } from './score-request.js';
import { SetContext } from './set-context.js';
import { scoreColumns, type SetSteps } from './set-steps.js';
import { VERDICT } from './verdict.js';

/** A set, and the names of the bits that it gives as grades, lowest first. */
export interface ScoredSet {
  readonly id: string;
  readonly gradeIds: readonly string[];
}

/** A score that nothing is known of but its verdict. */
export const flatScore = (verdict: keyof typeof VERDICT, fault: Expr): readonly Named[] =>
  scoreColumns({
    min: nothing('integer'),
    max: nothing('integer'),
    verdict: integer(VERDICT[verdict]),
    grades: integer(0),
    fault,
  });

/** The steps of one set, and the names of its grades. Faults are added to those given. */
export function setQuery(
  { set, columns }: SetColumns,
  request: ScoreRequest,
  reading: Reading,
  keys: readonly Named[],
  day: Expr | null,
  faults: CompileFault[],
): { readonly steps: SetSteps['steps']; readonly scored: ScoredSet } {
  const { scoring } = set;
  const { plan, keys: ids } = compileCriteriaSet(set);
  faults.push(...checkColumns(set, ids, columns));
  const context = new SetContext(reading, request, columns, day, faults);
  const { goal } = request;
  if (plan?.method === 'points' && scoring.method === 'points') {
    const rule = passBy(scoring, goal);
    if (rule === undefined) faults.push(goalUnknown(set.id, goal));
    const { steps } = pointsSteps(set, scoring, plan, rule ?? null, keys, context);
    return {
      steps,
      scored: { id: set.id, gradeIds: scoring.grades.length > 0 ? plan.classes.ids : [] },
    };
  }
  if (plan?.method === 'levels' && scoring.method === 'levels') {
    const wanted = goal ?? scoring.levels[0]?.id;
    const index = scoring.levels.findIndex((one) => one.id === wanted);
    if (index < 0) faults.push(goalUnknown(set.id, goal));
    const { steps } = levelsSteps(set, scoring, index, keys, context);
    const gradeIds = ['none', ...scoring.levels.map((one) => one.id)];
    return { steps, scored: { id: set.id, gradeIds } };
  }
  const steps = [reading.columns, flatScore('undetermined', FALSE)];
  return { steps, scored: { id: set.id, gradeIds: [] } };
}

const goalUnknown = (at: string, goal: string | undefined): CompileFault => ({
  code: 'goal-unknown',
  at,
  found: goal ?? '',
});
