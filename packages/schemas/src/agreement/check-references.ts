import type * as z from 'zod';

interface Referring {
  readonly parties: readonly { id: string; succeededBy?: string | undefined }[];
  readonly gaps: readonly unknown[];
  readonly populations: readonly { id: string }[];
  readonly commitments: readonly {
    population: string;
    obligor: string;
    legalBasis: readonly string[];
  }[];
  readonly legalBases: readonly { instrument: string }[];
  readonly movements?: readonly { party: string | null }[] | undefined;
  readonly signing: { host: string };
  readonly signatories: readonly { party: string }[];
  readonly responsibilities: readonly { of: string }[];
}

/** Every id that an agreement mentions must be declared in the same agreement. */
export function checkReferences(agreement: Referring, ctx: z.core.$RefinementCtx<Referring>): void {
  const parties = agreement.parties.map((party) => party.id);
  const populations = agreement.populations.map((population) => population.id);
  const instruments = agreement.legalBases.map((basis) => basis.instrument);

  const expect = (issue: string, known: string[], id: string, path: (string | number)[]) => {
    if (!known.includes(id)) ctx.addIssue({ code: 'custom', path, params: { issue, known } });
  };

  expect('party-unknown', parties, agreement.signing.host, ['signing', 'host']);
  agreement.signatories.forEach(({ party }, index) =>
    expect('party-unknown', parties, party, ['signatories', index, 'party']),
  );
  agreement.responsibilities.forEach(({ of }, index) =>
    expect('party-unknown', [...parties, 'each-party', 'joint'], of, [
      'responsibilities',
      index,
      'of',
    ]),
  );
  agreement.movements?.forEach(({ party }, index) => {
    if (party !== null) expect('party-unknown', parties, party, ['movements', index, 'party']);
  });
  agreement.parties.forEach(({ id, succeededBy }, index) => {
    const others = parties.filter((one) => one !== id);
    if (succeededBy !== undefined) {
      expect('party-unknown', others, succeededBy, ['parties', index, 'succeededBy']);
    }
  });
  if (agreement.commitments.length === 0 && agreement.gaps.length === 0) {
    const params = { issue: 'commitments-unexplained' };
    ctx.addIssue({ code: 'custom', path: ['commitments'], params });
  }
  agreement.commitments.forEach((commitment, index) => {
    const at = ['commitments', index];
    const owing = ['each-partner', 'joint', 'hub', ...parties];
    expect('party-unknown', owing, commitment.obligor, [...at, 'obligor']);
    expect('population-unknown', populations, commitment.population, [...at, 'population']);
    commitment.legalBasis.forEach((id, basis) =>
      expect('instrument-unknown', instruments, id, [...at, 'legalBasis', basis]),
    );
  });
}

/** What JSON Schema can say of {@link checkReferences}: commitments, or a gap that says why there are none. */
export const COMMITMENTS_OR_GAPS = {
  anyOf: [
    { properties: { commitments: { minItems: 1 } } },
    { properties: { gaps: { minItems: 1 } } },
  ],
};

/** What it cannot. */
export const UNKNOWN_REFERENCES = ['party-unknown', 'population-unknown', 'instrument-unknown'];
