import type { Agreement, Citation, CommitmentId, CommitmentSet } from '@khuyenhoc/schemas';

/**
 * The agreement with the commitments of a ready-made set added: ids take the agreement's in front, no
 * time is set, and the citation is that of the agreement, since it must say where its own text has them.
 *
 * @param citation where the agreement's text has these commitments
 * @example
 * const full = takeCommitmentSet(agreement, set, agreement.citation);
 * full.commitments.map((one) => one.id); // ['tq-2022-seven-c1', …]
 */
export function takeCommitmentSet(
  agreement: Agreement,
  set: CommitmentSet,
  citation: Citation,
): Agreement {
  const known = agreement.populations.map((one) => one.id);
  return {
    ...agreement,
    populations: [
      ...agreement.populations,
      ...set.populations.filter((one) => !known.includes(one.id)),
    ],
    commitments: [
      ...agreement.commitments,
      ...set.commitments.map((one) => ({
        ...one,
        id: `${agreement.id}-${one.id}` as CommitmentId,
        due: null,
        legalBasis: [],
        citation,
      })),
    ],
  };
}
