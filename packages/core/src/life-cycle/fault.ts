import type { AgreementEvent } from '@khuyenhoc/schemas';
import type { LifeCycle } from './state.js';

/** Why an event cannot follow what has happened so far. */
export type FaultCode =
  | 'out-of-order'
  | 'wrong-phase'
  | 'year-outside-period'
  | 'plan-twice'
  | 'review-outside-period'
  | 'review-out-of-order'
  | 'review-twice'
  | 'party-not-there'
  | 'party-twice'
  | 'renewal-not-later';

/** An event that was refused, and the state it was refused in. */
export interface TransitionFault {
  readonly code: FaultCode;
  readonly event: AgreementEvent;
  readonly state: LifeCycle;
}
