import type {
  CalendarDate,
  RecognitionCandidate,
  Procedure,
  RecognitionEvent,
} from '@khuyenhoc/schemas';
import type { Patch } from 'immer';
import { applyRecognitionEvent } from './apply-event.js';
import type { RecognitionFault } from './fault.js';
import { newRecognition, type RecognitionState } from './state.js';

/** A candidate on some day, and how it came there; `fault` where an event did not fit. */
export interface RecognitionReplay {
  readonly state: RecognitionState;
  readonly trail: readonly {
    readonly event: RecognitionEvent;
    readonly patches: readonly Patch[];
  }[];
  readonly fault: RecognitionFault | null;
}

/**
 * Rebuilds a candidate as it stood at the end of a day, from everything that happened to it. Stops at
 * the first event that does not fit, with the state that it found.
 *
 * @param events oldest first
 * @param until the day; left out, all events count
 * @example
 * const { state } = replayRecognition(file.candidate, file.events, procedures, '2026-06-30');
 * console.log(stageOn(state, '2026-06-30'));
 */
export function replayRecognition(
  candidate: RecognitionCandidate,
  events: readonly RecognitionEvent[],
  procedures: readonly Procedure[],
  until?: CalendarDate,
): RecognitionReplay {
  let state = newRecognition(candidate);
  const trail: RecognitionReplay['trail'][number][] = [];
  for (const event of events) {
    if (until !== undefined && event.on > until) continue;
    const result = applyRecognitionEvent(state, event, procedures);
    if (!result.ok) return { state, trail, fault: result.fault };
    state = result.state;
    trail.push({ event, patches: result.patches });
  }
  return { state, trail, fault: null };
}
