/** What can be wrong with an answer. It then counts as not given, and is reported. */
export type AnswerFaultCode =
  | 'criterion-unknown'
  | 'answer-kind'
  | 'points-not-number'
  | 'points-negative'
  | 'points-above-max'
  | 'points-too-fine'
  | 'points-off-step'
  | 'bounds-reversed'
  | 'count-not-whole'
  | 'count-above-base'
  | 'base-zero'
  | 'value-not-number'
  | 'value-outside-bands'
  | 'step-unknown'
  | 'total-contradicts'
  | 'goal-unknown';

/** An answer that cannot be used: which, what was given and what was expected. */
export interface AnswerFault {
  readonly code: AnswerFaultCode;
  readonly at: string;
  readonly received: unknown;
  readonly expected: string;
}
