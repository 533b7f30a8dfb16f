import type { Agreement, Commitment, Instrument, InstrumentId } from '@khuyenhoc/schemas';

/** A legal basis as a report names it. */
export interface CitedBasis {
  readonly id: InstrumentId;
  readonly title: string;
  /** The number, where the rulebook has the instrument. */
  readonly number: string | null;
  /** `inferred` where the agreement names the title only, and the number is our reading. */
  readonly numberCertainty: 'confirmed' | 'inferred';
}

/** The legal bases of a commitment, with their numbers. */
export function citedBases(
  agreement: Agreement,
  commitment: Commitment,
  instruments: readonly Instrument[],
): readonly CitedBasis[] {
  return agreement.legalBases
    .filter((basis) => commitment.legalBasis.includes(basis.instrument))
    .map(({ instrument: id, title, numberCertainty }) => {
      const number = instruments.find((one) => one.id === id)?.number ?? null;
      return { id, title, number, numberCertainty };
    });
}
