import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';
import { levelsNamed, levelsOf, locatedRequirements } from '../located-requirements.js';
import { finding } from '../make-finding.js';
import { checkRequirement } from './check-requirement.js';

/** Whether requirements ask at levels that exist, every level asks for something, and no less than one below it. */
export function checkLevels(set: CriteriaSet): AuthoringFinding[] {
  const { scoring } = set;
  if (scoring.method === 'unread') return [];
  const levels = levelsOf(set);
  const located = locatedRequirements(set);
  const found = located.flatMap((one) => checkRequirement(one, levels));
  if (scoring.method === 'points' || located.length === 0) return found;
  const asked = new Set(located.flatMap((one) => levelsNamed(one.requirement)));
  levels.forEach((level, i) => {
    if (asked.has(level)) return;
    found.push(finding('level-unused', ['scoring', 'levels', i], { name: level }));
  });
  // Where a level asks for the one before it, what is not named there is asked all the same.
  if (scoring.cumulative) return found;
  scoring.criteria.forEach(({ id: name, targets }, i) => {
    const named = new Set(targets.flatMap((one) => one.requirements).flatMap(levelsNamed));
    const lowest = levels.findIndex((one) => named.has(one));
    for (const detail of lowest < 0 ? [] : levels.slice(lowest)) {
      if (named.has(detail)) continue;
      const path = ['scoring', 'criteria', i];
      found.push(finding('level-not-asked-higher', path, { name, detail }));
    }
  });
  return found;
}
