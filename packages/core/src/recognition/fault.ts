import type { RecognitionEvent } from '@khuyenhoc/schemas';
import type { ProcedureLookup } from './procedure-for.js';
import type { RecognitionState } from './state.js';

/** Why an event cannot follow what has happened so far. */
export type RecognitionFaultCode =
  | 'recognition-out-of-order'
  | 'registered-twice'
  | 'review-before-self-assessment'
  | 'filed-before-self-assessment'
  | 'council-even'
  | 'council-too-small'
  | 'nothing-to-refuse'
  | 'decision-number-missing'
  | 'authority-missing'
  | 'authority-not-competent'
  | 'subject-gone'
  | 'level-unknown'
  | 'registered-is-not-recognised'
  | 'not-reviewed'
  | 'review-not-in-favour'
  | 'round-refused'
  | 'already-recognised'
  | 'never-recognised'
  | 'not-recognised-now'
  | 'not-higher'
  | 'upgrade-too-soon';

/** An event that was refused, the state it was refused in and the procedure that day. */
export interface RecognitionFault {
  readonly code: RecognitionFaultCode;
  readonly event: RecognitionEvent;
  readonly state: RecognitionState;
  readonly lookup: ProcedureLookup;
}
