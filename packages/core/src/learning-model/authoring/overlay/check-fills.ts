import type { CriteriaOverlay, CriteriaSet } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';
import { finding } from '../make-finding.js';
import { maximumOf, pointsOfSet } from '../maximum.js';

/** Whether an overlay fills only what is left open, and keeps the maximum that is laid down. */
export function checkFills(base: CriteriaSet, { fills }: CriteriaOverlay): AuthoringFinding[] {
  const criteria = pointsOfSet(base)?.criteria ?? [];
  return Object.entries(fills).flatMap(([name, earns]) => {
    const path = ['fills', name];
    const term = base.openTerms.find((one) => one.id === name);
    if (term === undefined) {
      const locked = criteria.some((one) => one.id === name);
      const expected = base.openTerms.map((one) => one.id).join(', ');
      const code = locked ? 'locked-changed' : 'open-term-unknown';
      return [finding(code, path, { received: name, expected, name }, 'overlay')];
    }
    const criterion = criteria.find((one) => one.id === term.criterion);
    const expected = criterion === undefined ? null : maximumOf(criterion.earns);
    const received = maximumOf(earns);
    if (expected === null || received === expected) return [];
    return [finding('fill-max-differs', path, { received, expected, name }, 'overlay')];
  });
}
