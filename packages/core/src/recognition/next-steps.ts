import type { Procedure, ProcedureStep } from '@khuyenhoc/schemas';
import type { Round } from './state.js';

/**
 * The steps of a procedure that a round has not taken yet, in order. All of them after a decision or
 * a refusal, as a new round begins.
 *
 * @example
 * nextSteps(procedure, state.round)[0]?.title.vi; // 'Tự đánh giá'
 */
export function nextSteps(
  { steps }: Pick<Procedure, 'steps'>,
  round: Round,
): readonly ProcedureStep[] {
  if (round.latest === null || round.latest === 'refused') return steps;
  const taken: Readonly<Record<ProcedureStep['id'], boolean>> = {
    // Who scored itself is past the door, whether or not its registration is on record.
    registered: round.registered !== null || round.selfAssessed !== null,
    'self-assessed': round.selfAssessed !== null,
    reviewed: round.reviewed !== null,
    filed: round.filed !== null,
    recognised: false,
  };
  return steps.filter(({ id }) => !taken[id]);
}
