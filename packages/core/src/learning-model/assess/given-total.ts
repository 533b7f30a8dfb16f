import type { Answer } from '../answer/answer.js';
import type { AnswerFault } from '../answer/fault.js';
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
  const [least, most] = typeof read === 'string' ? [low, high] : read;
  const both = [Math.max(low, least), Math.min(high, most)] as const;
  if (typeof read !== 'string' && both[0] <= both[1]) return both;
  faults.push({
    code: typeof read === 'string' ? read : 'total-contradicts',
    at: 'total',
    received: answer,
    expected: `${low / 100}–${high / 100}`,
  });
  return [low, high];
}
