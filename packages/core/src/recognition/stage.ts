import type { CalendarDate } from '@khuyenhoc/schemas';
import type { RecognitionState } from './state.js';
import { holdsOn } from './validity.js';

/** How far a candidate has come. `new`: nothing has happened. */
export type RecognitionStage =
  | 'new'
  | 'registered'
  | 'self-assessed'
  | 'reviewed'
  | 'filed'
  | 'refused'
  | 'recognised'
  | 'lapsed'
  | 'withdrawn';

/** Whether a title is held on a day, certainly or possibly. */
export const isHeld = ({ recognition }: RecognitionState, on: CalendarDate): boolean =>
  recognition !== null && holdsOn(recognition.validity, on) !== 'over';

/**
 * The stage of a candidate on a day, not before its newest event. A title that is held comes first: a
 * new round, or its refusal, takes nothing away. A title lapses when no reading lets it hold.
 */
export function stageOn(state: RecognitionState, on: CalendarDate): RecognitionStage {
  if (isHeld(state, on)) return 'recognised';
  if (state.round.latest !== null) return state.round.latest;
  if (state.recognition !== null) return 'lapsed';
  return state.withdrawn === null ? 'new' : 'withdrawn';
}
