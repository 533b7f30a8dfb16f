import type { CriteriaSet, Threshold } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';
import { locatedRequirements } from '../located-requirements.js';

type Relieved = Extract<Threshold<number | object>, { relief: object }>;

/** A threshold that is easier in some circumstance, and its place. */
interface LocatedThreshold {
  readonly threshold: Relieved;
  readonly path: AuthoringFinding['path'];
}

/** Every threshold of a set that a circumstance changes. */
export function locatedThresholds(set: CriteriaSet): readonly LocatedThreshold[] {
  const { scoring } = set;
  const found: LocatedThreshold[] = [];
  const look = (threshold: unknown, path: AuthoringFinding['path']) => {
    if (typeof threshold === 'object' && threshold !== null && 'relief' in threshold) {
      found.push({ threshold: threshold as Relieved, path });
    }
  };
  if (scoring.method === 'points' && scoring.pass !== null) {
    look(scoring.pass.atLeast, ['scoring', 'pass', 'atLeast']);
  }
  for (const { requirement, path } of locatedRequirements(set)) {
    if (requirement.kind === 'share') look(requirement.base, [...path, 'base']);
    if (!('atLeast' in requirement)) continue;
    for (const [level, value] of Object.entries(requirement.atLeast)) {
      look(value, [...path, 'atLeast', level]);
    }
  }
  return found;
}
