import type { Agreement, Party } from '@khuyenhoc/schemas';
import type { LifeCycle, PartyTerm } from '../life-cycle/state.js';

/**
 * An agreement as what happened to it has left it: with the parties that came after others, the days on
 * which each was one, and the end of its period after a renewal.
 *
 * @example
 * const { state } = replay(agreement, events, '2026-06-30');
 * programmeReport(agreementOn(agreement, state), [observations], { on: '2026-06-30' });
 */
export function agreementOn(agreement: Agreement, cycle: LifeCycle): Agreement {
  return {
    ...agreement,
    period: { ...agreement.period, ...cycle.period },
    parties: cycle.parties.map(partyOf),
  };
}

const partyOf = ({ party, from, to, succeededBy }: PartyTerm): Party => ({
  ...party,
  ...(from !== null && { validFrom: from }),
  ...(to !== null && { validTo: to }),
  ...(succeededBy !== null && { succeededBy }),
});
