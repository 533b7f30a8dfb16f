import type { PointsScoring } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';
import { finding } from '../make-finding.js';
import { highestTotal, maximumOf } from '../maximum.js';
import { branchesOf } from '../threshold-branches.js';

/** Whether the pass mark and the floors can be reached, and name what is there. */
export function checkPass(scoring: PointsScoring): AuthoringFinding[] {
  const { pass, floors, criteria, grades } = scoring;
  const found: AuthoringFinding[] = [];
  const at = ['scoring', 'pass', 'atLeast'];
  const highest = highestTotal(scoring);
  if (pass?.by === 'total') {
    for (const { value, path } of branchesOf(pass.atLeast, at)) {
      if (highest === null || value <= highest) continue;
      found.push(finding('pass-mark-impossible', path, { received: value, expected: highest }));
    }
  } else if (pass !== null && !grades.some((one) => one.id === pass.atLeast)) {
    const expected = grades.map((one) => one.id).join(', ');
    found.push(finding('pass-class-unknown', at, { received: pass.atLeast, expected }));
  }
  floors.forEach(({ min, criteria: named }, i) => {
    const path = ['scoring', 'floors', i];
    if (min === 0 || named?.length === 0) found.push(finding('floor-without-effect', path));
    named?.forEach((id, place) => {
      if (criteria.some((one) => one.id === id)) return;
      const expected = criteria.map((one) => one.id).join(', ');
      const facts = { received: id, expected };
      found.push(finding('floor-criterion-unknown', [...path, 'criteria', place], facts));
    });
    for (const { id, earns } of criteria) {
      const max = maximumOf(earns);
      if (max === null || min <= max || (named !== null && !named.includes(id))) continue;
      const facts = { received: min, expected: max, name: id };
      found.push(finding('floor-above-max', [...path, 'min'], facts));
    }
  });
  return found;
}
