import type { Citation, CriteriaOverlay, CriteriaSet } from '@khuyenhoc/schemas';
import { unknownsOf } from '../rules/unknowns.js';

type Cited = { readonly citation?: Citation | undefined };

/** The base with an overlay that fits it. What has no citation of its own gets that of the province's act. */
export function mergeOverlay(base: CriteriaSet, overlay: CriteriaOverlay): CriteriaSet {
  const { adds, document, clause } = overlay;
  const reference = [clause, document].filter((one) => one !== null).join(', ');
  const citation = { ...overlay.citation, reference: overlay.citation.reference ?? reference };
  const cite = <One extends Cited>(one: One): One => ({
    ...one,
    citation: one.citation ?? citation,
  });
  const set: CriteriaSet = {
    ...base,
    id: overlay.id,
    title: overlay.title,
    territory: overlay.territory,
    validity: overlay.validity,
    circumstances: [...base.circumstances, ...(adds.circumstances ?? [])],
    unitKinds: [...base.unitKinds, ...(adds.unitKinds ?? [])],
    openTerms: base.openTerms.filter((one) => !Object.hasOwn(overlay.fills, one.id)),
    scoring: mergeScoring(base, overlay, citation, cite),
    lastCheckedOn:
      overlay.lastCheckedOn < base.lastCheckedOn ? overlay.lastCheckedOn : base.lastCheckedOn,
  };
  // A set is complete only once nothing is null; what its own gaps leave out, an overlay does not mend.
  const filled = unknownsOf(base).length > 0 && unknownsOf(set).length === 0;
  return filled && base.completeness === 'partial' ? { ...set, completeness: 'complete' } : set;
}

function mergeScoring(
  { scoring, openTerms }: CriteriaSet,
  { fills, adds }: CriteriaOverlay,
  citation: Citation,
  cite: <One extends Cited>(one: One) => One,
): CriteriaSet['scoring'] {
  if (scoring.method === 'unread') return scoring;
  if (scoring.method === 'levels') {
    const added = (adds.levelCriteria ?? []).map((criterion) => ({
      ...criterion,
      targets: criterion.targets.map((target) => ({
        ...target,
        requirements: target.requirements.map(cite),
      })),
    }));
    return { ...scoring, criteria: [...scoring.criteria, ...added] };
  }
  const filled = new Map(openTerms.map((one) => [one.criterion, fills[one.id]]));
  const criteria = scoring.criteria.map((one) => {
    const earns = filled.get(one.id);
    return earns === undefined ? one : { ...one, earns, citation };
  });
  return {
    ...scoring,
    criteria: [...criteria, ...(adds.criteria ?? []).map(cite)],
    preconditions: [...scoring.preconditions, ...(adds.preconditions ?? []).map(cite)],
  };
}
