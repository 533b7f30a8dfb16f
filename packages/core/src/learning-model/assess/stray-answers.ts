import type { Answers } from '../answer/answer.js';
import type { AnswerFault } from '../answer/fault.js';

/** An answer under an id that the set does not have. */
export const strayAnswer = (answers: Answers, at: string, keys: Iterable<string>): AnswerFault => ({
  code: 'criterion-unknown',
  at,
  received: answers[at],
  expected: [...keys].join(', '),
});

/** Reports answers under ids that the set does not have. */
export function strayAnswers(
  answers: Answers,
  keys: ReadonlySet<string>,
  faults: AnswerFault[],
): void {
  for (const at in answers) {
    if (!keys.has(at)) faults.push(strayAnswer(answers, at, keys));
  }
}
