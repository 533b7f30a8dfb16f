import { asksAt } from '@khuyenhoc/core';
import type { CriteriaSet, LevelsScoring } from '@khuyenhoc/schemas';
import type { Expr } from '../tree/expr.js';
import { integer, nothing } from '../tree/leaf.js';
import { or } from '../tree/logic.js';
import type { Named } from '../tree/query.js';
import { choose, plus } from '../tree/value.js';
import { allOf, type Judgement, KEPT } from './judgement.js';
import type { SetContext } from './set-context.js';
import { scoreColumns, type SetSteps, StepColumns } from './set-steps.js';
import { subjectsEnded } from './set-in-force.js';
import { verdictOf } from './verdict.js';

/** The steps of a set of levels: read, judge all that each level asks, decide. */
export function levelsSteps(
  set: CriteriaSet,
  { levels, criteria, cumulative }: LevelsScoring,
  goal: number,
  keys: readonly Named[],
  context: SetContext,
): SetSteps {
  const requirements = criteria.flatMap(({ targets }) =>
    targets.flatMap((target) => target.requirements),
  );
  const judged = levels.map(({ id }) =>
    requirements.filter((one) => asksAt(one, id)).map((one) => context.judge(one, id)),
  );
  const ended = subjectsEnded(set, context.day);
  const step = new StepColumns(keys);
  let below = KEPT;
  const reached = judged.map((parts, i): Judgement => {
    const all = allOf(cumulative ? [below, ...parts] : parts);
    below = all;
    return { sure: step.take(`sure${i + 1}`, all.sure), may: step.take(`may${i + 1}`, all.may) };
  });
  const fault = step.take('fault', or(...judged.flat().map((one) => one.fault)));
  const stopped = step.take('stopped', ended);

  const { sure, may } = reached[goal] ?? KEPT;
  const verdict = verdictOf({ sure, may }, stopped);
  const none = nothing('integer');
  const last = scoreColumns({ min: none, max: none, verdict, grades: highest(reached), fault });
  return { steps: [context.reading.columns, step.columns, [...last]] };
}

/** The levels that may be the highest one reached, as bits; the lowest bit stands for none of them. */
const highest = (reached: readonly Judgement[]): Expr =>
  reached.reduce<Expr>((below, { sure, may }, i) => {
    const bit = integer(2 ** (i + 1));
    return choose(
      [
        // One that is met for certain leaves nothing below it possible.
        { when: sure, then: bit },
        { when: may, then: plus(below, bit) },
      ],
      below,
    );
  }, integer(1));
