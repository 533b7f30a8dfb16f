import type { AnswerFaultCode } from '../answer/fault.js';
import type { AssessmentReasonCode } from '../assess/reason.js';
import type { PointsInterval } from '../points.js';

/** How far an answer fulfils a requirement. */
export interface Fulfilment {
  readonly truth: 0 | 1 | 2;
  readonly required: readonly (number | string)[];
  readonly code?: AssessmentReasonCode;
  readonly shortfall?: PointsInterval;
  /** The circumstance that would decide, where it alone is open. */
  readonly circumstance?: string;
  readonly fault?: AnswerFaultCode;
  /** The form of answer expected, where there is a fault. */
  readonly expected?: string;
}
