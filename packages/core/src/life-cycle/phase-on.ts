import type { Agreement, CalendarDate } from '@khuyenhoc/schemas';
import type { LifeCycle, Phase } from './state.js';

/**
 * The phase of an agreement on a day. Where no event is on record, the signing that the agreement itself
 * states counts.
 */
export function phaseOn(
  { signing }: Pick<Agreement, 'signing'>,
  { phase }: Pick<LifeCycle, 'phase'>,
  on: CalendarDate,
): Phase {
  const signed = signing.on !== null && signing.on <= on;
  return signed && (phase === 'new' || phase === 'drafted') ? 'signed' : phase;
}
