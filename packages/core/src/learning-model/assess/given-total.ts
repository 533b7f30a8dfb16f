import type { Answer } from '../answer/answer.js';
import type { AnswerFault, AnswerFaultCode } from '../answer/fault.js';
import { judgedPoints } from '../earning/judged.js';

/** The total where it is given itself, held against what its parts allow. */
export function givenTotal(
  answer: Answer,
  low: number,
  high: number,
  faults: AnswerFault[],
): readonly [low: number, high: number] {
  if (answer === null) return [low, high];
  const read = judgedPoints({ kind: 'judged', max: null, step: null }, answer);
  const unusable = (code: AnswerFaultCode) => {
    const expected = `${low / 100}–${high === Infinity ? '?' : high / 100}`;
    faults.push({ code, at: 'total', received: answer, expected });
    return [low, high] as const;
  };
  if (typeof read === 'string') return unusable(read);
  const [least, most] = [Math.max(low, read[0]), Math.min(high, read[1])];
  return least <= most ? [least, most] : unusable('total-contradicts');
}
