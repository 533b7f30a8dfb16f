import type { CriteriaRequirement, CriteriaSet } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from './finding.js';

/** A requirement of a set and its place in it. */
export interface LocatedRequirement {
  readonly requirement: CriteriaRequirement;
  readonly path: AuthoringFinding['path'];
}

/** All requirements of a set: its preconditions, or those of its targets. */
export function locatedRequirements({ scoring }: CriteriaSet): readonly LocatedRequirement[] {
  if (scoring.method === 'unread') return [];
  if (scoring.method === 'points') {
    return scoring.preconditions.map((requirement, i) => ({
      requirement,
      path: ['scoring', 'preconditions', i],
    }));
  }
  return scoring.criteria.flatMap(({ targets }, i) =>
    targets.flatMap(({ requirements }, j) =>
      requirements.map((requirement, k) => ({
        requirement,
        path: ['scoring', 'criteria', i, 'targets', j, 'requirements', k],
      })),
    ),
  );
}

/** The levels at which a set asks, lowest first; a set of points asks at the one level `pass`. */
export const levelsOf = ({ scoring }: CriteriaSet): readonly string[] =>
  scoring.method === 'levels' ? scoring.levels.map((one) => one.id) : ['pass'];

/** The levels that a requirement names. */
export const levelsNamed = (requirement: CriteriaRequirement): readonly string[] =>
  'levels' in requirement ? requirement.levels : Object.keys(requirement.atLeast);
