import type { Agreement, CalendarDate, Commitment, Party } from '@khuyenhoc/schemas';
import { owingParties } from './owing-parties.js';

/** A figure or paper that an agreement needs from one party, to be filled in (số liệu cần báo cáo). */
export interface AskedFigure {
  readonly commitment: Commitment;
  readonly party: Party;
  /** A count of so many, an amount of money, or a dated paper that shows the act. */
  readonly kind: 'count' | 'amount' | 'evidence';
  /** The way to read an ambiguous base that this figure is for. */
  readonly reading: string | null;
}

/**
 * All that the parties of an agreement have to report for its commitments to be judged, commitment by
 * commitment: the rows of the table that an association sends out to be filled in.
 *
 * @param on the day judged; bodies that are no party then are not asked
 * @example
 * askedFigures(agreement, '2026-06-30').map(({ party, commitment }) => [party.id, commitment.id]);
 */
export function askedFigures(agreement: Agreement, on: CalendarDate): readonly AskedFigure[] {
  return agreement.commitments.flatMap((commitment) => {
    const population = agreement.populations.find((one) => one.id === commitment.population);
    // A base that counts the parties themselves is shown by their papers.
    const shown = kindOf(commitment);
    const readings =
      shown === 'count' && commitment.requirement.kind === 'share' ? population?.readings : null;
    return owingParties(agreement, commitment, on).flatMap((party): AskedFigure[] => {
      if (!readings) return [{ commitment, party, kind: shown, reading: null }];
      return readings.map(({ id, counts }) => ({
        commitment,
        party,
        kind: counts === 'parties' ? 'evidence' : shown,
        reading: counts === 'parties' ? null : id,
      }));
    });
  });
}

function kindOf({ requirement }: Commitment): AskedFigure['kind'] {
  if (requirement.kind === 'evidence') return 'evidence';
  return requirement.kind === 'money' ? 'amount' : 'count';
}
