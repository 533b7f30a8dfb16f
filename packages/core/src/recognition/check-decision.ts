import type { Procedure } from '@khuyenhoc/schemas';
import { checkUpgrade, isHigher } from './check-upgrade.js';
import { competentOn } from './competent-authority.js';
import type { RecognitionFaultCode } from './fault.js';
import type { ProcedureLookup } from './procedure-for.js';
import { isHeld } from './stage.js';
import type { RecognitionDecision, RecognitionState, Round } from './state.js';

/** Why a decision that gives a title cannot stand; null when it can. */
export function checkDecision(
  state: RecognitionState,
  event: RecognitionDecision,
  lookup: ProcedureLookup,
): RecognitionFaultCode | null {
  if (!lookup.ok && lookup.why === 'subjects-ended') return 'subject-gone';
  const procedure = lookup.ok ? lookup.procedure : null;
  return (
    checkPaper(event, procedure) ??
    checkHeld(state, event, procedure) ??
    checkUpgrade(state, event, procedure) ??
    checkRound(state.round, procedure)
  );
}

/** Recognition is a decision with a number, by the authority that is competent that day. */
function checkPaper(
  { on, number, authority }: RecognitionDecision,
  procedure: Procedure | null,
): RecognitionFaultCode | null {
  if (number === null) return 'decision-number-missing';
  if (authority === null) return 'authority-missing';
  const step = procedure?.steps.find(({ id }) => id === 'recognised');
  const competent = competentOn(step?.by ?? [], on);
  // Where it is not known who is competent, nobody is turned away: that is a doubt.
  if (!competent.known || authority.office === null) return null;
  return authority.office === competent.office ? null : 'authority-not-competent';
}

function checkHeld(
  state: RecognitionState,
  event: RecognitionDecision,
  procedure: Procedure | null,
): RecognitionFaultCode | null {
  const held = isHeld(state, event.on);
  switch (event.type) {
    case 'recognised':
      return held && state.recognition?.validity.known ? 'already-recognised' : null;
    case 're-recognised':
      return state.recognition === null && state.earlier.length === 0 ? 'never-recognised' : null;
    case 'upgraded':
      if (state.recognition === null || !held) return 'not-recognised-now';
      if (procedure === null || procedure.levels.length === 0) return null;
      return isHigher(state.recognition, event.level, procedure) ? null : 'not-higher';
  }
}

/**
 * To be registered is not to be recognised. A record that begins with the decision is let in, with a
 * doubt; one that shows the steps must show the review.
 */
function checkRound(round: Round, procedure: Procedure | null): RecognitionFaultCode | null {
  if (round.latest === null) return null;
  if (round.latest === 'refused') return 'round-refused';
  if (round.selfAssessed === null) return 'registered-is-not-recognised';
  const asked = procedure?.steps.some(({ id }) => id === 'reviewed') ?? true;
  if (round.reviewed === null) return asked ? 'not-reviewed' : null;
  return round.reviewed.outcome === 'proposed' ? null : 'review-not-in-favour';
}
