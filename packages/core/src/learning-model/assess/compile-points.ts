import type { CriteriaSet, PointsScoring } from '@khuyenhoc/schemas';
import type { Answers, AssessmentContext } from '../answer/answer.js';
import type { AnswerFault } from '../answer/fault.js';
import { compileCriterion } from '../earning/compile-criterion.js';
import type { Earned } from '../earning/earned.js';
import { pointsTakes } from '../improve/points-takes.js';
import { hundredths, pointsInterval } from '../points.js';
import { compileRequirement } from '../requirement/compile-requirement.js';
import { type Truth, verdictOf } from '../three-valued.js';
import { Assessment } from './assessment.js';
import { compileClasses, type ZeroState } from './classes.js';
import type { CompiledCriteriaSet } from './compiled.js';
import { givenTotal } from './given-total.js';
import { orderedAnswers } from './ordered-answers.js';
import type { PassRule } from './pass-rule.js';
import type { AssessmentReason } from './reason.js';
import { ruleFor } from './rule-for.js';
import { standing } from './standing.js';
import { pointsUnit } from './unit.js';

const NOWHERE: AssessmentContext = {};

/** Makes a set of points ready. */
export function compilePoints(set: CriteriaSet, scoring: PointsScoring): CompiledCriteriaSet {
  const { citation } = set;
  const criteria = scoring.criteria.map((one) => {
    const floors = scoring.floors
      .filter(({ criteria: named }) => named === null || named.includes(one.id))
      .map(({ min }) => hundredths(min));
    return compileCriterion(one, Math.max(0, ...floors), one.citation ?? citation);
  });
  const preconditions = scoring.preconditions.map((requirement) => {
    const asked = { requirement, level: 'pass', as: 'precondition', citation } as const;
    return { id: requirement.id, asked, judge: compileRequirement(asked) };
  });
  const keys = [
    ...criteria.map(({ criterion }) => criterion.id),
    ...preconditions.map(({ id }) => id),
    'total',
  ];
  const inOrder = orderedAnswers(keys);
  const most = scoring.total === null ? Infinity : hundredths(scoring.total);
  const classes = compileClasses(scoring, pointsUnit(scoring));
  const rules = new Map<string | undefined, PassRule>();
  const ruleOf = (goal: string | undefined): PassRule => {
    const rule = rules.get(goal) ?? ruleFor(set, scoring, classes, goal);
    rules.set(goal, rule);
    return rule;
  };

  function assess(answers: Answers, context: AssessmentContext = NOWHERE): Assessment {
    const faults: AnswerFault[] = [];
    const children: AssessmentReason[] = [];
    const unproven = set.withoutEvidence === null ? undefined : context.withoutEvidence;
    let low = 0;
    let high = 0;
    let truth: Truth = 3;
    let zero: ZeroState = 'none';
    const earned: Earned[] = [];
    const given = inOrder(answers, faults);
    let place = 0;
    for (const { criterion, earn, unproven: none } of criteria) {
      const answer = given[place++];
      const part = unproven?.includes(criterion.id) ? none : earn(answer);
      low += part.low;
      high += part.high;
      truth = Math.min(truth, part.floor) as Truth;
      if (part.high === 0) zero = 'some';
      else if (part.low === 0 && zero === 'none') zero = 'maybe';
      if (part.fault !== undefined) faults.push(part.fault);
      earned.push(part);
      children.push(part.reason);
    }
    for (const { id, judge } of preconditions) {
      const judged = judge(given[place++], context, unproven?.includes(id) ?? false);
      truth = Math.min(truth, judged.truth) as Truth;
      if (judged.fault !== undefined) faults.push(judged.fault);
      children.push(judged.reason);
    }
    if (low > most) {
      // They are not all right, which of them is not known, and nothing follows from their sum.
      faults.push({
        code: 'total-contradicts',
        at: 'total',
        received: low / 100,
        expected: `0–${most / 100}`,
      });
      low = 0;
    }
    high = Math.min(high, most);
    const sum = given[place];
    if (sum !== undefined) [low, high] = givenTotal(sum, low, high, faults);

    const points = pointsInterval(low, high);
    const possible = classes.possible(low, high, zero);
    const rule = ruleOf(context.goal);
    if (rule.fault !== undefined) faults.push(rule.fault);
    const total = rule.judge({ low, high, points, possible, zero }, context);
    truth = Math.min(truth, total.truth) as Truth;
    children.push(total.reason);
    const stands = standing(set, context);
    if (stands !== null) children.push(stands);
    const reason: AssessmentReason = {
      code: 'assessment',
      verdict: verdictOf(stands === null ? truth : 1),
      at: null,
      found: points,
      required: total.reason.required,
      citation,
      children,
    };
    return new Assessment(set.id, reason, points, classes.names(possible), faults, () =>
      pointsTakes({
        scoring,
        criteria,
        earned,
        reasons: children,
        verdict: reason.verdict,
        stopped: stands !== null,
        rule,
        context,
      }),
    );
  }
  const plan = {
    method: 'points',
    criteria,
    preconditions,
    classes,
    ruleFor: ruleOf,
    most,
  } as const;
  return { set, keys, assess, plan };
}
