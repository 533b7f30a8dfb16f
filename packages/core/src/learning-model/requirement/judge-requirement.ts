import type { Citation, CriteriaRequirement } from '@khuyenhoc/schemas';
import type { Answer, AssessmentContext } from '../answer/answer.js';
import type { AnswerFault } from '../answer/fault.js';
import type { AssessmentReason, AssessmentReasonCode } from '../assess/reason.js';
import { type Truth, verdictOf } from '../three-valued.js';
import { fulfil } from './fulfil.js';

/** A requirement as it is asked at one level, or before points count. */
export interface AskedRequirement {
  readonly requirement: CriteriaRequirement;
  readonly level: string;
  readonly as: 'requirement' | 'precondition';
  readonly citation: Citation;
}

/** Whether one requirement is met at a level, and why. */
export interface Judged {
  readonly truth: Truth;
  readonly reason: AssessmentReason;
  readonly fault?: AnswerFault;
}

const CODES = {
  requirement: ['requirement-not-met', 'requirement-open', 'requirement-met'],
  precondition: ['precondition-failed', 'precondition-open', 'precondition-met'],
} as const;

/**
 * Judges a requirement at one level. `unproven` = a reviewer found no evidence for it, in a set that says
 * that it then fails.
 */
export function judgeRequirement(
  { requirement, level, as, citation }: AskedRequirement,
  answer: Answer,
  context: AssessmentContext,
  unproven: boolean,
): Judged {
  const { id, appliesTo } = requirement;
  const { unitKinds } = context;
  const say = (truth: Truth, code: AssessmentReasonCode, more: object = {}): Judged => ({
    truth,
    reason: {
      code,
      verdict: verdictOf(truth),
      at: id,
      found: answer,
      required: [],
      citation: requirement.citation ?? citation,
      ...more,
    },
  });
  const binds = appliesTo === null || unitKinds?.some((kind) => appliesTo.includes(kind));
  if (binds === false) return say(3, 'not-applicable');
  // Where it is not known whether it binds, only what is met is certain: met, or not asked for.
  if (unproven) return say(binds ? 0 : 1, 'no-evidence');
  const { truth, code, required, shortfall, circumstance, fault, expected } = fulfil(
    requirement,
    level,
    answer,
    context,
  );
  const certain = binds === undefined && truth === 0 ? 1 : truth;
  const judged = say(certain, code ?? CODES[as][certain], {
    required,
    ...(shortfall && { shortfall }),
    ...(circumstance !== undefined && { at: circumstance }),
  });
  if (fault === undefined) return judged;
  return { ...judged, fault: { code: fault, at: id, received: answer, expected: expected ?? '' } };
}
