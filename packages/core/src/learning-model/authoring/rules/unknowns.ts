import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';
import { maximumOf } from '../maximum.js';

/** What a verdict needs and the set leaves null, by place. */
export function unknownsOf({ scoring }: CriteriaSet): readonly AuthoringFinding['path'][] {
  if (scoring.method !== 'points') return [];
  const open: AuthoringFinding['path'][] = [];
  if (scoring.total === null) open.push(['scoring', 'total']);
  if (scoring.pass === null) open.push(['scoring', 'pass']);
  scoring.criteria.forEach(({ earns }, i) => {
    if (maximumOf(earns) === null) open.push(['scoring', 'criteria', i, 'earns', 'max']);
  });
  return open;
}
