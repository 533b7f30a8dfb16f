import type { Citation, Criterion } from '@khuyenhoc/schemas';
import type { Answer } from '../answer/answer.js';
import type { AnswerFault } from '../answer/fault.js';
import { remembered } from '../answer/remembered.js';
import { pointsInterval } from '../points.js';
import { type Truth, verdictOf } from '../three-valued.js';
import type { AssessmentReason } from '../assess/reason.js';
import type { Earned } from './earned.js';
import { expectedAnswer } from './expected-answer.js';
import { leastOf, mostOf, pointsOf } from './points-of.js';

/** A criterion made ready: from its answer to what it earns. */
export interface CompiledCriterion {
  readonly criterion: Criterion;
  /** The floor in hundredths; 0 = none. */
  readonly floor: number;
  readonly earn: (answer: Answer) => Earned;
  /** What it earns where a reviewer found no evidence. */
  readonly unproven: Earned;
}

// Reasons are made once and shared. Most answers are points or whole percentages, which are found by their place.
const REMEMBERED = 4096;
const PLACES = 128;

/** Makes a criterion ready, with the floor that it must keep, in hundredths. */
export function compileCriterion(
  criterion: Criterion,
  floor: number,
  citation: Citation,
): CompiledCriterion {
  const { id, earns } = criterion;
  const required = floor > 0 ? [floor / 100] : [];
  const make = (low: number, high: number, fault?: AnswerFault, unproven = false): Earned => {
    const truth: Truth = low >= floor ? 2 : high < floor ? 0 : 1;
    const code = unproven
      ? 'no-evidence'
      : (['floor-broken', 'floor-open', 'points'] as const)[truth];
    const found = pointsInterval(low, high);
    const reason: AssessmentReason = {
      code,
      verdict: verdictOf(truth),
      at: id,
      found,
      required,
      citation,
    };
    return { low, high, floor: truth, reason, ...(fault && { fault }) };
  };
  const read = (answer: Answer): Earned => {
    const points = pointsOf(earns, answer);
    if (typeof points !== 'string') return make(...points);
    const fault = { code: points, at: id, received: answer, expected: expectedAnswer(earns) };
    return make(leastOf(earns), mostOf(earns), fault);
  };
  const whole: (Earned | undefined)[] = [];
  const others = remembered(REMEMBERED, read);
  const earn = (answer: Answer): Earned => {
    if (typeof answer === 'number' && answer >= 0 && answer < PLACES && Number.isInteger(answer)) {
      return (whole[answer] ??= read(answer));
    }
    return others(answer);
  };
  return { criterion, floor, earn, unproven: make(0, 0, undefined, true) };
}
