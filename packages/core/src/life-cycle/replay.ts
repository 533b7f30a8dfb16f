import type { Agreement, AgreementEvent, CalendarDate } from '@khuyenhoc/schemas';
import type { Patch } from 'immer';
import { applyEvent } from './apply-event.js';
import type { TransitionFault } from './fault.js';
import { type LifeCycle, newLifeCycle } from './state.js';

/** One line of the audit trail. */
export interface AuditEntry {
  readonly event: AgreementEvent;
  readonly patches: readonly Patch[];
}

/** An agreement on some day, and how it came there; `fault` where an event did not fit. */
export interface Replay {
  readonly state: LifeCycle;
  readonly trail: readonly AuditEntry[];
  readonly fault: TransitionFault | null;
}

/**
 * Rebuilds an agreement as it stood at the end of a day, from everything that happened to it. Stops at
 * the first event that does not fit, with the state that it found.
 *
 * @param events oldest first
 * @param until the day; left out, all events count
 */
export function replay(
  agreement: Agreement,
  events: readonly AgreementEvent[],
  until?: CalendarDate,
): Replay {
  let state = newLifeCycle(agreement);
  const trail: AuditEntry[] = [];
  for (const event of events) {
    if (until !== undefined && event.on > until) continue;
    const result = applyEvent(state, event);
    if (!result.ok) return { state, trail, fault: result.fault };
    state = result.state;
    trail.push({ event, patches: result.patches });
  }
  return { state, trail, fault: null };
}
