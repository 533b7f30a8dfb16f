import type { CriteriaRequirement, CriteriaSet, LevelsScoring } from '@khuyenhoc/schemas';
import type { Answers, AssessmentContext } from '../answer/answer.js';
import type { AnswerFault } from '../answer/fault.js';
import { requirementSteps } from '../improve/requirement-steps.js';
import { asksAt } from '../requirement/asks-at.js';
import { judgeRequirement, type Judged } from '../requirement/judge-requirement.js';
import { all, type Truth, truthOf, verdictOf } from '../three-valued.js';
import { Assessment } from './assessment.js';
import type { CompiledCriteriaSet } from './compiled.js';
import type { AssessmentReason, AssessmentReasonCode } from './reason.js';
import { standing } from './standing.js';
import { strayAnswers } from './stray-answers.js';

/** Makes a set of levels ready. */
export function compileLevels(set: CriteriaSet, scoring: LevelsScoring): CompiledCriteriaSet {
  const { levels, cumulative } = scoring;
  const requirements = scoring.criteria.flatMap(({ targets }) =>
    targets.flatMap((target) => target.requirements),
  );
  const ids = levels.map((one) => one.id);
  const keys = new Set(requirements.map((one) => one.id));
  const node = (
    code: AssessmentReasonCode,
    at: string,
    children: readonly AssessmentReason[],
  ): AssessmentReason => {
    const truth = all(children.map((one) => truthOf(one.verdict)));
    return {
      code,
      verdict: verdictOf(truth),
      at,
      found: null,
      required: [],
      citation: set.citation,
      children,
    };
  };

  function assess(answers: Answers, context: AssessmentContext = {}): Assessment {
    const faults: AnswerFault[] = [];
    const faulty = new Set<string>();
    strayAnswers(answers, keys, faults);
    const judge = (one: CriteriaRequirement, level: string): Judged => {
      const unproven =
        set.withoutEvidence !== null && (context.withoutEvidence?.includes(one.id) ?? false);
      const asked = { requirement: one, level, as: 'requirement', citation: set.citation } as const;
      const judged = judgeRequirement(asked, answers[one.id], context, unproven);
      if (judged.fault !== undefined && !faulty.has(one.id)) {
        faulty.add(one.id);
        faults.push(judged.fault);
      }
      return judged;
    };
    const reasons = levels.map(({ id: level }) =>
      node(
        'level',
        level,
        scoring.criteria.map((criterion) =>
          node(
            'criterion',
            criterion.id,
            criterion.targets.map((target) =>
              node(
                'target',
                target.id,
                target.requirements
                  .filter((one) => asksAt(one, level))
                  .map((one) => judge(one, level).reason),
              ),
            ),
          ),
        ),
      ),
    );
    // A level that asks for the one before it is never surer than that one. One of which nothing applies
    // asks for nothing, and is met.
    const truths = reasons.map((_, i) =>
      all([2, ...reasons.slice(cumulative ? 0 : i, i + 1).map((one) => truthOf(one.verdict))]),
    );
    const goal = context.goal ?? ids[0];
    const index = ids.findIndex((one) => one === goal);
    if (index < 0) {
      faults.push({ code: 'goal-unknown', at: 'goal', received: goal, expected: ids.join(', ') });
    }
    const stands = standing(set, context);
    const truth = stands === null ? (truths[index] ?? 1) : 1;
    const asked = reasons.slice(cumulative ? 0 : index, index + 1);
    const reason: AssessmentReason = {
      code: 'assessment',
      verdict: verdictOf(truth),
      at: null,
      found: null,
      required: goal === undefined ? [] : [goal],
      citation: set.citation,
      children: stands === null ? reasons : [stands, ...reasons],
    };
    return new Assessment(set.id, reason, null, highest(ids, truths), faults, () => {
      const steps = requirementSteps(asked);
      return { ...steps, possible: steps.possible && stands === null && index >= 0 };
    });
  }
  const askedAt = (level: string) => requirements.filter((one) => asksAt(one, level));
  return { set, keys: [...keys], assess, plan: { method: 'levels', scoring, askedAt } };
}

/** The levels that may be the highest one reached, best first; `none` where none may be. */
function highest(levels: readonly string[], truths: readonly Truth[]): readonly string[] {
  // One that is met for certain leaves nothing below it possible.
  const certain = truths.lastIndexOf(2);
  const open = levels.filter((_, i) => i > certain && truths[i] === 1).reverse();
  return [...open, levels[certain] ?? 'none'];
}
