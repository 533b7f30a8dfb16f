import type { Commitment, EvidenceObservation } from '@khuyenhoc/schemas';
import { latest } from '../observation/latest.js';
import type { Reason } from '../verdict/reason.js';

/**
 * Whether a party has shown an act by a dated paper. No paper proves nothing: the act may have been
 * done and not reported, so the answer is then `undetermined`, never `not-met`.
 */
export function judgePapers(
  commitment: Commitment,
  papers: readonly EvidenceObservation[],
): Reason {
  const newest = latest(papers);
  const [paper] = newest;
  if (paper === undefined) {
    return { code: 'paper-missing', verdict: 'undetermined', data: { stage: commitment.stage } };
  }
  if (newest.some((one) => one.happened !== paper.happened)) {
    const data = { ids: newest.map((one) => one.id) };
    return { code: 'figures-conflict', verdict: 'undetermined', data, on: paper.on };
  }
  return {
    code: paper.happened ? 'paper-found' : 'paper-denies',
    verdict: paper.happened ? 'met' : 'not-met',
    data: { document: paper.document },
    on: paper.on,
    citation: paper.citation,
  };
}
