import type { Answer, Answers } from '../answer/answer.js';
import type { AnswerFault } from '../answer/fault.js';
import { strayAnswer } from './stray-answers.js';

/**
 * Makes what puts answers in the order of ids. One pass over what was given is far faster than asking
 * for each id, and finds on the way what was given under ids that there are not.
 */
export function orderedAnswers(
  ids: readonly string[],
): (answers: Answers, faults: AnswerFault[]) => readonly Answer[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const none: readonly Answer[] = ids.map(() => undefined);
  return (answers, faults) => {
    const ordered = none.slice();
    let next = 0;
    for (const at in answers) {
      // Most answers come in the order of the set.
      const place = at === ids[next] ? next : places.get(at);
      next += 1;
      if (place !== undefined) ordered[place] = answers[at];
      else faults.push(strayAnswer(answers, at, ids));
    }
    return ordered;
  };
}
