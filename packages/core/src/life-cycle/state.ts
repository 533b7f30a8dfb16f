import type { Agreement, AgreementEvent, CalendarDate, Party, PartyId } from '@khuyenhoc/schemas';

/** How far an agreement has come. `closed`: the final review of the whole period has been held. */
export type Phase = 'new' | 'drafted' | 'signed' | 'in-force' | 'closed' | 'lapsed';

/** A party, and the days on which it was one. `to: null` = still. */
export interface PartyTerm {
  readonly party: Party;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly succeededBy: PartyId | null;
}

export type Review = Extract<AgreementEvent, { type: 'reviewed' }>;

/** An agreement as it stands after some events. */
export interface LifeCycle {
  readonly phase: Phase;
  /** The day of the newest event; null before the first. */
  readonly on: CalendarDate | null;
  readonly signedOn: CalendarDate | null;
  /** null = not known. */
  readonly period: { readonly from: number | null; readonly to: number | null };
  readonly parties: readonly PartyTerm[];
  /** The years whose plan has been adopted. */
  readonly plans: readonly number[];
  readonly reviews: readonly Review[];
  readonly amendments: readonly string[];
}

/** The life cycle of an agreement before anything has happened to it. */
export function newLifeCycle(agreement: Agreement): LifeCycle {
  const { from, to } = agreement.period;
  return {
    phase: 'new',
    on: null,
    signedOn: null,
    period: { from, to },
    parties: agreement.parties.map((party) => ({
      party,
      from: party.validFrom ?? null,
      to: party.validTo ?? null,
      succeededBy: party.succeededBy ?? null,
    })),
    plans: [],
    reviews: [],
    amendments: [],
  };
}
