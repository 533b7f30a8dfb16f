import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { AssessmentContext } from '../answer/answer.js';
import type { AssessmentReason, AssessmentReasonCode } from './reason.js';

/** Why a set can decide nothing here, whatever is answered; null when it can. */
export function standing(
  { validity, subjectsEnd, citation }: CriteriaSet,
  { lawAsOf, periodTo }: AssessmentContext,
): AssessmentReason | null {
  const open = (
    code: AssessmentReasonCode,
    found: string,
    required: string[],
  ): AssessmentReason => ({
    code,
    verdict: 'undetermined',
    at: null,
    found,
    required,
    citation,
  });
  if (lawAsOf !== undefined) {
    const { from, to } = validity;
    if ((from !== null && lawAsOf < from) || (to !== null && lawAsOf > to)) {
      return open('set-not-in-force', lawAsOf, [from ?? '', to ?? '']);
    }
  }
  if (subjectsEnd !== null && periodTo !== undefined && periodTo > subjectsEnd) {
    return open('subjects-ended', periodTo, [subjectsEnd]);
  }
  return null;
}
