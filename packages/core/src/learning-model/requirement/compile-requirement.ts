import type { Answer, AssessmentContext } from '../answer/answer.js';
import { remembered } from '../answer/remembered.js';
import { type AskedRequirement, type Judged, judgeRequirement } from './judge-requirement.js';

export type RequirementJudge = (
  answer: Answer,
  context: AssessmentContext,
  unproven: boolean,
) => Judged;

const REMEMBERED = 512;

// Kinds whose verdict follows from the answer alone, of which there are few.
const BY_ANSWER = ['done', 'attained', 'scale'];

/** Makes a requirement ready; where the answer alone decides, each answer is judged once. */
export function compileRequirement(asked: AskedRequirement): RequirementJudge {
  const { appliesTo, kind } = asked.requirement;
  const alone = appliesTo === null && BY_ANSWER.includes(kind);
  const judged = remembered(REMEMBERED, (answer) => judgeRequirement(asked, answer, {}, false));
  return (answer, context, unproven) =>
    alone && !unproven ? judged(answer) : judgeRequirement(asked, answer, context, unproven);
}
