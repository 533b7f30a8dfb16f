import type { Procedure, RecognitionEvent } from '@khuyenhoc/schemas';
import { type Draft, enablePatches, type Patch, produceWithPatches } from 'immer';
import { checkRecognitionEvent } from './check-event.js';
import type { RecognitionFault } from './fault.js';
import { findingsOf } from './find.js';
import { procedureFor } from './procedure-for.js';
import { NEW_ROUND, type RecognitionDecision, type RecognitionState } from './state.js';
import { recognitionValidity } from './validity.js';

/** The state after an event with what it changed, or why the event was refused. */
export type RecognitionTransition =
  | { readonly ok: true; readonly state: RecognitionState; readonly patches: readonly Patch[] }
  | { readonly ok: false; readonly fault: RecognitionFault };

/**
 * Applies one event to a candidate under the procedure of its day. The state that comes in stays as
 * it is; the patches say what changed and are the audit trail.
 *
 * @param procedures all that are known; the one of the day is looked up
 * @example
 * const next = applyRecognitionEvent(newRecognition(candidate), event, procedures);
 * if (next.ok) console.log(next.state.findings, next.patches);
 */
export function applyRecognitionEvent(
  state: RecognitionState,
  event: RecognitionEvent,
  procedures: readonly Procedure[],
): RecognitionTransition {
  const { model, scope } = state.candidate;
  const lookup = procedureFor(procedures, model, scope, event.on);
  const code = checkRecognitionEvent(state, event, lookup);
  if (code !== null) return { ok: false, fault: { code, event, state, lookup } };
  const findings = findingsOf(state, event, lookup);
  enablePatches();
  const [next, patches] = produceWithPatches(state, (draft) => {
    draft.on = event.on;
    for (const finding of findings) draft.findings.push({ code: finding, event: event.id });
    switch (event.type) {
      case 'registered':
        draft.round = { ...NEW_ROUND, year: event.year, registered: event, latest: event.type };
        draft.years.registered.push(event.year);
        break;
      case 'self-assessed': {
        const { registered } = draft.round;
        const same = registered?.year === event.year ? registered : null;
        draft.round = {
          ...NEW_ROUND,
          year: event.year,
          registered: same,
          selfAssessed: event,
          latest: event.type,
        };
        draft.years.selfAssessed.push(event.year);
        break;
      }
      case 'reviewed':
        Object.assign(draft.round, { reviewed: event, latest: event.type });
        break;
      case 'filed':
        Object.assign(draft.round, { filed: event, latest: event.type });
        break;
      case 'refused':
        Object.assign(draft.round, { refused: event, latest: event.type });
        break;
      case 'withdrawn':
        retire(draft);
        draft.withdrawn = event;
        break;
      case 'evidence-attached':
        draft.evidence.push(event);
        break;
      default:
        recognise(draft, event, lookup.ok ? lookup.procedure : null);
    }
  });
  return { ok: true, state: next, patches };
}

/** The recognition of now becomes an earlier one. */
function retire(draft: Draft<RecognitionState>): void {
  if (draft.recognition !== null) draft.earlier.push(draft.recognition);
  draft.recognition = null;
}

function recognise(
  draft: Draft<RecognitionState>,
  decision: RecognitionDecision,
  procedure: Procedure | null,
): void {
  const before = draft.recognition;
  const goesOn =
    before !== null &&
    before.decision.level === decision.level &&
    before.procedure === (procedure?.id ?? null) &&
    (!before.validity.known || decision.on <= before.validity.possiblyUntil);
  const levelSince = goesOn ? before.levelSince : decision.on;
  retire(draft);
  draft.recognition = {
    decision,
    levelSince,
    procedure: procedure?.id ?? null,
    validity: procedure ? recognitionValidity(procedure, decision.on) : { known: false },
  };
  draft.withdrawn = null;
  draft.round = { ...NEW_ROUND };
}
