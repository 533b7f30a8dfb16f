import type { Citation } from '@khuyenhoc/schemas';
import type { Verdict } from '../../verdict/verdict.js';
import type { Answer } from '../answer/answer.js';
import type { PointsInterval } from '../points.js';

/** What a reason tells. Texts for people are made from these codes. */
export type AssessmentReasonCode =
  | 'points'
  | 'floor-broken'
  | 'floor-open'
  | 'no-evidence'
  | 'total-reached'
  | 'total-short'
  | 'total-open'
  | 'mark-unread'
  | 'grade-reached'
  | 'unclassed'
  | 'zero-blocks'
  | 'zero-open'
  | 'precondition-met'
  | 'precondition-failed'
  | 'precondition-open'
  | 'requirement-met'
  | 'requirement-not-met'
  | 'requirement-open'
  | 'not-applicable'
  | 'circumstance-open'
  | 'base-ended'
  | 'subjects-ended'
  | 'target'
  | 'criterion'
  | 'level'
  | 'assessment'
  | 'set-unread'
  | 'set-not-in-force';

/**
 * Why an assessment is what it is: a tree whose leaves name what was found, what was asked for and the
 * act that asks it. `at` is the id of the criterion, target, requirement, grade or level; null = the set.
 */
export interface AssessmentReason {
  readonly code: AssessmentReasonCode;
  readonly verdict: Verdict;
  readonly at: string | null;
  /** The answer, or the points that it earns. */
  readonly found: Answer | PointsInterval;
  /** The least that is asked; several where it is not known which holds. */
  readonly required: readonly (number | string)[];
  /** In whole units, how many more are needed. */
  readonly shortfall?: PointsInterval;
  readonly citation: Citation;
  readonly children?: readonly AssessmentReason[];
}
