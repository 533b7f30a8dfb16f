import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';
import { levelsOf, locatedRequirements } from '../located-requirements.js';
import { finding } from '../make-finding.js';
import { checkRequirement } from './check-requirement.js';

/** Whether requirements ask at levels that exist, and every level asks for something. */
export function checkLevels(set: CriteriaSet): AuthoringFinding[] {
  const { scoring } = set;
  if (scoring.method === 'unread') return [];
  const levels = levelsOf(set);
  const cumulative = scoring.method === 'levels' && scoring.cumulative;
  const located = locatedRequirements(set);
  const found = located.flatMap((one) => checkRequirement(one, levels, cumulative));
  if (scoring.method === 'levels' && located.length > 0) {
    levels.forEach((level, i) => {
      const asked = located.some(({ requirement }) =>
        ('levels' in requirement
          ? requirement.levels
          : Object.keys(requirement.atLeast)
        ).includes(level),
      );
      if (!asked) found.push(finding('level-unused', ['scoring', 'levels', i], { name: level }));
    });
  }
  return found;
}
