import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';
import { finding } from '../make-finding.js';
import { unknownsOf } from './unknowns.js';

/** Whether a set is honest about how much of it is known. */
export function checkCompleteness(set: CriteriaSet): AuthoringFinding[] {
  const { completeness, scoring, gaps } = set;
  const found: AuthoringFinding[] = [];
  const at = ['completeness'];
  const unread = scoring.method === 'unread';
  if (unread && completeness !== 'outline') {
    found.push(finding('unread-but-not-outline', at, { received: completeness }));
  }
  if (!unread && completeness === 'outline') found.push(finding('outline-but-scored', at));
  if (completeness !== 'complete' && gaps.length === 0) {
    found.push(finding('gaps-missing', ['gaps'], { received: completeness }));
  }
  if (completeness === 'complete') {
    for (const path of unknownsOf(set)) {
      found.push(finding('complete-but-unknown', path, { name: path.slice(1).join('.') }));
    }
  }
  if (!unread && scoring.criteria.length === 0) {
    found.push(finding('criteria-none', ['scoring', 'criteria']));
  }
  return found;
}
