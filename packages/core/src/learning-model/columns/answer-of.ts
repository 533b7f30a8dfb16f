import type { CriteriaRequirement, Criterion } from '@khuyenhoc/schemas';
import type { Answer } from '../answer/answer.js';
import { stepsOf } from '../requirement/steps-of.js';

/** How a plain number of a column stands for an answer. */
export type AnswerOf = (value: number) => Answer;

const yesOrNo: AnswerOf = (value) => (value === 1 ? true : value === 0 ? false : value);

/** How the numbers of a column answer a criterion. */
export const criterionAnswerOf = ({ earns }: Criterion): AnswerOf =>
  earns.kind === 'yes-no' ? yesOrNo : (value) => value;

/** How the numbers of a column answer a requirement: yes or no, a place in the order, or themselves. */
export function requirementAnswerOf(requirement: CriteriaRequirement): AnswerOf {
  if (requirement.kind === 'done') return yesOrNo;
  const steps = stepsOf(requirement);
  return steps === null ? (value) => value : (value) => steps[value] ?? value;
}
