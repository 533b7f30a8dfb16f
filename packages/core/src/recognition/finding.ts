import type { EventId } from '@khuyenhoc/schemas';

/**
 * What a reader should know of an event that was taken in. A doubt: something is not known, or texts
 * disagree. An irregularity: a rule was not kept, which refuses nothing.
 */
export const FINDING_KINDS = {
  'procedure-unknown': 'doubt',
  'authority-unknown': 'doubt',
  'office-not-told': 'doubt',
  'steps-not-recorded': 'doubt',
  'registration-not-recorded': 'doubt',
  'filing-not-recorded': 'doubt',
  'council-not-told': 'doubt',
  'late-by-one-reading': 'doubt',
  'filed-late': 'irregular',
  'decided-late': 'irregular',
  'refusal-without-reason': 'irregular',
} as const;

export type FindingCode = keyof typeof FINDING_KINDS;

/** A doubt or an irregularity, and the event that it is about. */
export interface Finding {
  readonly code: FindingCode;
  readonly event: EventId;
}
