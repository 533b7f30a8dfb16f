import type { AgreementEvent } from '@khuyenhoc/schemas';
import { enablePatches, type Patch, produceWithPatches } from 'immer';
import { checkEvent } from './check-event.js';
import type { TransitionFault } from './fault.js';
import type { LifeCycle } from './state.js';

/** The state after an event with what it changed, or why the event was refused. */
export type Transition =
  | { readonly ok: true; readonly state: LifeCycle; readonly patches: readonly Patch[] }
  | { readonly ok: false; readonly fault: TransitionFault };

/**
 * Applies one event to an agreement. The state that comes in stays as it is; the patches say what
 * changed and are the audit trail.
 *
 * @example
 * const next = applyEvent(newLifeCycle(agreement), event);
 * if (next.ok) console.log(next.state.phase, next.patches);
 */
export function applyEvent(state: LifeCycle, event: AgreementEvent): Transition {
  const code = checkEvent(state, event);
  if (code !== null) return { ok: false, fault: { code, event, state } };
  enablePatches();
  const [next, patches] = produceWithPatches(state, (draft) => {
    draft.on = event.on;
    switch (event.type) {
      case 'drafted':
        draft.phase = 'drafted';
        break;
      case 'signed':
        draft.phase = 'signed';
        draft.signedOn = event.on;
        break;
      case 'entered-into-force':
        draft.phase = 'in-force';
        break;
      case 'yearly-plan-adopted':
        draft.plans.push(event.year);
        break;
      case 'reviewed':
        draft.reviews.push(event);
        if (event.review === 'final' && event.scope === 'whole-period') draft.phase = 'closed';
        break;
      case 'amended':
        draft.amendments.push(event.change);
        break;
      case 'party-succeeded': {
        const term = draft.parties.find((one) => one.party.id === event.party && one.to === null);
        if (term) Object.assign(term, { to: event.on, succeededBy: event.by.id });
        draft.parties.push({ party: event.by, from: event.on, to: null, succeededBy: null });
        break;
      }
      case 'renewed':
        draft.period.to = event.until;
        draft.phase = 'in-force';
        break;
      case 'lapsed':
        draft.phase = 'lapsed';
        break;
    }
  });
  return { ok: true, state: next, patches };
}
