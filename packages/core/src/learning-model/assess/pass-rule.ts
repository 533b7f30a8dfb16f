import type { AssessmentContext } from '../answer/answer.js';
import type { AnswerFault } from '../answer/fault.js';
import type { PointsInterval } from '../points.js';
import type { Truth } from '../three-valued.js';
import type { ZeroState } from './classes.js';
import type { AssessmentReason } from './reason.js';

/** What is known of a total, in hundredths and in points, and of the classes it may fall in. */
export interface TotalState {
  readonly low: number;
  readonly high: number;
  readonly points: PointsInterval;
  /** A bit for each class that is possible. */
  readonly possible: number;
  readonly zero: ZeroState;
}

/** How a total decides: by a mark, or by the class that it falls in. */
export interface PassRule {
  readonly judge: (
    total: TotalState,
    context: AssessmentContext,
  ) => { readonly truth: Truth; readonly reason: AssessmentReason };
  /** Whether a total, no criterion being at 0, passes for certain. */
  readonly passes: (total: number, context: AssessmentContext) => boolean;
  /** The marks that may hold, least first; none where no mark decides. */
  readonly marks: (context: AssessmentContext) => readonly number[];
  /** The classes that pass, as bits; 0 where a mark decides. */
  readonly good: number;
  /** Whether a criterion at 0 stands in the way. */
  readonly noZero: boolean;
  readonly fault?: AnswerFault;
}
