import type { Answers } from '../answer/answer.js';
import type { AnswerFault } from '../answer/fault.js';

/** Reports answers under ids that the set does not have. */
export function strayAnswers(
  answers: Answers,
  keys: ReadonlySet<string>,
  faults: AnswerFault[],
): void {
  for (const at in answers) {
    if (keys.has(at)) continue;
    const expected = [...keys].join(', ');
    faults.push({ code: 'criterion-unknown', at, received: answers[at], expected });
  }
}
