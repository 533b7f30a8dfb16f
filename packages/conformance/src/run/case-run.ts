import type { ConformanceCase } from '../case/conformance-case.js';
import type { CaseResult } from './judge-answer.js';

/** A case and how an implementation did in it. */
export interface CaseRun {
  readonly case: ConformanceCase;
  readonly result: CaseResult;
}
