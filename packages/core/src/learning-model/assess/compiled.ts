import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { Answers, AssessmentContext } from '../answer/answer.js';
import type { Assessment } from './assessment.js';

/** A criteria set made ready to assess with. */
export interface CompiledCriteriaSet {
  readonly set: CriteriaSet;
  /** The ids that answers are given under. */
  readonly keys: readonly string[];
  readonly assess: (answers: Answers, context?: AssessmentContext) => Assessment;
}
