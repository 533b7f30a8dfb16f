import { pointsUnit } from '@khuyenhoc/core';
import type { CriteriaSet, PointsScoring } from '@khuyenhoc/schemas';
import type { Expr } from '../tree/expr.js';
import { integer } from '../tree/leaf.js';
import { and, compare, isNull, or } from '../tree/logic.js';
import { named, type Named } from '../tree/query.js';
import { choose } from '../tree/value.js';
import { possibleClasses } from './classes.js';
import { earnedColumns, endsColumns, summed, unusable } from './earned-columns.js';
import { allOf, type Judgement } from './judgement.js';
import { judgePass, type PassBy } from './judge-pass.js';
import type { PointsPlan } from './points-plan.js';
import type { SetContext } from './set-context.js';
import { scoreColumns, type SetSteps, StepColumns } from './set-steps.js';
import { subjectsEnded } from './set-in-force.js';
import { totalOf } from './total.js';
import { verdictOf } from './verdict.js';

/** The steps of a set of points: read, earn, add up, find the class, decide. */
export function pointsSteps(
  set: CriteriaSet,
  scoring: PointsScoring,
  plan: PointsPlan,
  rule: PassBy,
  keys: readonly Named[],
  context: SetContext,
): SetSteps {
  const { reading, factOf } = context;
  const answers = plan.criteria.map(({ criterion }) =>
    context.answer(criterion.id, criterion.earns),
  );
  const preconditions = plan.preconditions.map(({ asked }) =>
    context.judge(asked.requirement, 'pass'),
  );
  // The last step needs to know of the circumstance of a mark.
  const kept = [...keys, ...factsOf(rule, context)];

  const earnedStep = new StepColumns(kept);
  const earned = earnedColumns(plan, answers, earnedStep);
  const ready: Judgement = {
    sure: earnedStep.take('ready_sure', and(...preconditions.map((one) => one.sure))),
    may: earnedStep.take('ready_may', and(...preconditions.map((one) => one.may))),
  };
  const unread = earnedStep.take('ready_fault', or(...preconditions.map((one) => one.fault)));
  const stopped = earnedStep.take('stopped', subjectsEnded(set, context.day));
  const carried = stopped.kind === 'column' ? [...kept, named('stopped', stopped)] : kept;

  const endsStep = new StepColumns(carried);
  const ends = endsColumns(earned, endsStep);
  const answered: Judgement = {
    sure: endsStep.take('ready_sure', ready.sure),
    may: endsStep.take('ready_may', ready.may),
  };
  const fault = endsStep.take('fault', or(unusable(earned), unread));

  const sums = summed(
    ends,
    scoring.grades.some(({ noZero }) => noZero),
  );
  const summedStep = new StepColumns(carried);
  const added = summedStep.take('low', sums.low);
  const uncapped = summedStep.take('high', sums.high);
  const zero = summedStep.take('zero', sums.zero);
  const mayBeZero = summedStep.take('zero_open', sums.mayBeZero);
  const parts = allOf([sums.floors, answered]);
  const single: Judgement = {
    sure: summedStep.take('sure', parts.sure),
    may: summedStep.take('may', parts.may),
  };
  const misread = summedStep.take('fault', fault);
  const steps = [reading, earnedStep, endsStep, summedStep].map((one) => one.columns);

  const unbounded = earned.some(({ most }) => most.kind === 'null');
  const capped = plan.most !== Infinity && (unbounded || uncapped.bound > BigInt(plan.most));
  let [low, high, faulty] = [added, uncapped, misread];
  let before = summedStep;
  if (capped) {
    const changed = ['low', 'high', 'fault'];
    before = new StepColumns(summedStep.columns.filter(({ name }) => !changed.includes(name)));
    // Points that add up to more than there can be are not all right, and nothing follows from them.
    const over = compare(added, '>', integer(plan.most));
    low = before.take('low', choose([{ when: over, then: integer(0) }], added));
    high = before.take('high', cap(uncapped, plan.most));
    faulty = before.take('fault', or(misread, over));
    steps.push(before.columns);
  }
  const total = totalOf(low, high, zero, mayBeZero, unbounded && !capped);
  const classes = possibleClasses(scoring, total, pointsUnit(scoring));
  const gradeStep = new StepColumns(before.columns);
  const bits = gradeStep.take('grades', classes);
  if (classes !== bits) steps.push(gradeStep.columns);

  const pass = judgePass(rule, total, factOf, scoring, bits);
  const verdict = verdictOf(allOf([single, pass]), stopped);
  const last = scoreColumns({ min: low, max: high, verdict, grades: bits, fault: faulty });
  return { steps: [...steps, last] };
}

const cap = (high: Expr, most: number): Expr =>
  choose(
    [{ when: or(isNull(high), compare(high, '>', integer(most))), then: integer(most) }],
    high,
  );

/** The columns of the facts that a mark depends on. */
function factsOf(rule: PassBy, { factOf }: SetContext): readonly Named[] {
  if (rule?.by !== 'total' || typeof rule.atLeast !== 'object') return [];
  const { yes, no } = factOf(rule.atLeast.relief.circumstance);
  return [yes, no].flatMap((one) => (one.kind === 'column' ? [named(one.name, one)] : []));
}
