import type { AssessmentReason, AssessmentReasonCode } from '../../assess/reason.js';

/** All codes in a tree of reasons. */
export function reasonCodes(reason: AssessmentReason): ReadonlySet<AssessmentReasonCode> {
  const codes = new Set<AssessmentReasonCode>();
  const visit = ({ code, children }: AssessmentReason): void => {
    codes.add(code);
    children?.forEach(visit);
  };
  visit(reason);
  return codes;
}
