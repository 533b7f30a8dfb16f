import type { Procedure, ProcedureStep, RecognitionEvent } from '@khuyenhoc/schemas';
import { competentOn } from './competent-authority.js';
import { procedureDeadlines } from './deadlines.js';
import type { FindingCode } from './finding.js';
import type { ProcedureLookup } from './procedure-for.js';
import type { RecognitionDecision, RecognitionState, Round } from './state.js';

/** What a reader should know of an event that fits. */
export function findingsOf(
  { round }: RecognitionState,
  event: RecognitionEvent,
  lookup: ProcedureLookup,
): readonly FindingCode[] {
  const procedure = lookup.ok ? lookup.procedure : null;
  switch (event.type) {
    case 'self-assessed': {
      const registered = round.registered?.year === event.year;
      return asks(procedure, 'registered') && !registered ? ['registration-not-recorded'] : [];
    }
    case 'reviewed':
      return procedure?.council && event.council === null ? ['council-not-told'] : [];
    case 'filed':
      return late(procedure, 'filed', round, event.on, 'filed-late');
    case 'refused':
      return procedure?.refusal && event.reason === null ? ['refusal-without-reason'] : [];
    case 'recognised':
    case 're-recognised':
    case 'upgraded':
      return ofDecision(procedure, round, event);
    default:
      return [];
  }
}

function ofDecision(
  procedure: Procedure | null,
  round: Round,
  event: RecognitionDecision,
): readonly FindingCode[] {
  if (procedure === null) return ['procedure-unknown'];
  const found: FindingCode[] = [];
  const step = procedure.steps.find(({ id }) => id === 'recognised');
  if (!competentOn(step?.by ?? [], event.on).known) found.push('authority-unknown');
  else if (event.authority?.office === null) found.push('office-not-told');
  if (round.latest === null) found.push('steps-not-recorded');
  else if (asks(procedure, 'filed') && round.filed === null) found.push('filing-not-recorded');
  return [...found, ...late(procedure, 'recognised', round, event.on, 'decided-late')];
}

const asks = (procedure: Procedure | null, step: ProcedureStep['id']): boolean =>
  procedure?.steps.some(({ id }) => id === step) ?? false;

/** Late by every reading of the deadline is irregular; late by some of them only, a doubt. */
function late(
  procedure: Procedure | null,
  step: ProcedureStep['id'],
  { year }: Round,
  on: string,
  code: FindingCode,
): readonly FindingCode[] {
  if (procedure === null || year === null) return [];
  return procedureDeadlines(procedure, year).flatMap((one): FindingCode[] => {
    if (one.step !== step || one.kind !== 'day' || on <= one.last) return [];
    return [one.outliers.some(({ last }) => on <= last) ? 'late-by-one-reading' : code];
  });
}
