import type { Procedure, RecognitionEvent } from '@khuyenhoc/schemas';
import { checkDecision } from './check-decision.js';
import { checkUpgrade } from './check-upgrade.js';
import type { RecognitionFaultCode } from './fault.js';
import type { ProcedureLookup } from './procedure-for.js';
import { isHeld } from './stage.js';
import type { RecognitionState } from './state.js';

/** Why an event cannot happen now; null when it can. */
export function checkRecognitionEvent(
  state: RecognitionState,
  event: RecognitionEvent,
  lookup: ProcedureLookup,
): RecognitionFaultCode | null {
  if (state.on !== null && event.on < state.on) return 'recognition-out-of-order';
  const { round } = state;
  const procedure = lookup.ok ? lookup.procedure : null;
  switch (event.type) {
    case 'registered':
      return round.registered?.year === event.year ? 'registered-twice' : null;
    case 'reviewed':
      if (round.selfAssessed === null) return 'review-before-self-assessment';
      return checkCouncil(event.council, procedure);
    case 'filed':
      if (round.selfAssessed === null) return 'filed-before-self-assessment';
      return checkUpgrade(state, event, procedure);
    case 'refused':
      return round.selfAssessed === null ? 'nothing-to-refuse' : null;
    case 'withdrawn':
      return isHeld(state, event.on) ? null : 'not-recognised-now';
    case 'recognised':
    case 're-recognised':
    case 'upgraded':
      return checkDecision(state, event, lookup);
    default:
      return null;
  }
}

function checkCouncil(
  size: number | null,
  procedure: Procedure | null,
): RecognitionFaultCode | null {
  const rule = procedure?.council;
  if (!rule || size === null) return null;
  if (rule.odd && size % 2 === 0) return 'council-even';
  return size < rule.atLeast ? 'council-too-small' : null;
}
