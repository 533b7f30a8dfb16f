import type { Agreement, CalendarDate, Commitment, Party } from '@khuyenhoc/schemas';

/** Whether a body is a party on a day; bodies change form and end. */
export const isPartyOn = ({ validFrom, validTo }: Party, on: CalendarDate): boolean =>
  (validFrom === undefined || validFrom <= on) && (validTo === undefined || on <= validTo);

/**
 * The bodies that owe a commitment on a day. The partners owe what was promised; the hub is the side
 * that they promise to, unless the text names it.
 */
export function owingParties(
  { parties }: Agreement,
  { obligor }: Commitment,
  on: CalendarDate,
): readonly Party[] {
  const owes = ({ id, role }: Party) => {
    if (obligor === 'each-partner' || obligor === 'joint') return role === 'partner';
    return obligor === 'hub' ? role === 'hub' : id === obligor;
  };
  const present = parties.filter((party) => isPartyOn(party, on));
  const takenOver = ({ succeededBy }: Party) => present.some((one) => one.id === succeededBy);
  return present.filter((party) => owes(party) && !takenOver(party));
}
