import type { AnswerFault } from '../answer/fault.js';
import type { AssessmentReason } from '../assess/reason.js';
import type { Truth } from '../three-valued.js';

/** What one answer earns, in hundredths of points; `floor` = whether it keeps its floor. */
export interface Earned {
  readonly low: number;
  readonly high: number;
  readonly floor: Truth;
  readonly reason: AssessmentReason;
  readonly fault?: AnswerFault;
}
