import type { CriteriaOverlay, CriteriaSet, LevelsScoring } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';
import { locatedRequirements } from '../located-requirements.js';
import { finding } from '../make-finding.js';
import { pointsOfSet } from '../maximum.js';

type Named = readonly { readonly id: string }[];

/** Whether what an overlay adds is new, and of the kind that the set is made of. */
export function checkAdditions(base: CriteriaSet, { adds }: CriteriaOverlay): AuthoringFinding[] {
  const { method } = base.scoring;
  const keys = [
    ...(pointsOfSet(base)?.criteria ?? []),
    ...locatedRequirements(base).map((one) => one.requirement),
  ];
  const found: AuthoringFinding[] = [];
  const fresh = (added: Named = [], known: Named, ...path: AuthoringFinding['path']): void =>
    added.forEach(({ id: name }, i) => {
      if (!known.some((one) => one.id === name)) return;
      const at = ['adds', ...path, i, 'id'];
      found.push(finding('locked-changed', at, { received: name, name }, 'overlay'));
    });
  for (const [name, kind] of Object.entries(KINDS)) {
    if (adds[name as keyof typeof KINDS] === undefined || kind === method) continue;
    found.push(finding('adds-wrong-kind', ['adds', name], { received: method, name }, 'overlay'));
  }
  if (found.length > 0) return found;
  fresh(adds.circumstances, base.circumstances, 'circumstances');
  fresh(adds.unitKinds, base.unitKinds, 'unitKinds');
  fresh(adds.criteria, keys, 'criteria');
  fresh(adds.preconditions, keys, 'preconditions');
  const criteria = levelCriteriaOf(base);
  fresh(adds.levelCriteria, criteria, 'levelCriteria');
  adds.levelCriteria?.forEach(({ targets }, i) => {
    const known = criteria.flatMap((one) => one.targets);
    fresh(targets, known, 'levelCriteria', i, 'targets');
    targets.forEach(({ requirements }, j) =>
      fresh(requirements, keys, 'levelCriteria', i, 'targets', j, 'requirements'),
    );
  });
  return found;
}

/** The kind of set that each addition belongs to. */
const KINDS = { criteria: 'points', preconditions: 'points', levelCriteria: 'levels' } as const;

const levelCriteriaOf = ({ scoring }: CriteriaSet): LevelsScoring['criteria'] =>
  scoring.method === 'levels' ? scoring.criteria : [];
