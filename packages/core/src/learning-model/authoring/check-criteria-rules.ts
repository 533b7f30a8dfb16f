import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from './finding.js';
import { pointsOfSet } from './maximum.js';
import { checkClasses } from './rules/check-classes.js';
import { checkCompleteness } from './rules/check-completeness.js';
import { checkDeclared } from './rules/check-declared.js';
import { checkEarning } from './rules/check-earning.js';
import { checkIds } from './rules/check-ids.js';
import { checkLevels } from './rules/check-levels.js';
import { checkPass } from './rules/check-pass.js';
import { checkStanding } from './rules/check-standing.js';
import { checkSums } from './rules/check-sums.js';

/** All that can be said of a set without its examples. */
export function checkCriteriaRules(set: CriteriaSet): AuthoringFinding[] {
  const points = pointsOfSet(set);
  const ofPoints =
    points === null
      ? []
      : [
          ...checkSums(points),
          ...points.criteria.flatMap(({ id, earns }, i) =>
            checkEarning(earns, id, ['scoring', 'criteria', i, 'earns']),
          ),
          ...checkClasses(points),
          ...checkPass(points),
        ];
  return [
    ...checkIds(set),
    ...checkStanding(set),
    ...checkCompleteness(set),
    ...ofPoints,
    ...checkLevels(set),
    ...checkDeclared(set),
  ];
}
