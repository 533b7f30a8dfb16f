import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';
import { locatedRequirements } from '../located-requirements.js';
import { finding } from '../make-finding.js';
import { locatedThresholds } from './located-thresholds.js';

/** Whether circumstances, kinds of unit and criteria are declared where they are used, and used where declared. */
export function checkDeclared(set: CriteriaSet): AuthoringFinding[] {
  const { scoring } = set;
  if (scoring.method === 'unread') return [];
  const found: AuthoringFinding[] = [];
  const thresholds = locatedThresholds(set);
  const circumstances = set.circumstances.map((one) => one.id);
  const used = new Set<string>();
  for (const { threshold, path } of thresholds) {
    const { ordinary, relief } = threshold;
    used.add(relief.circumstance);
    if (!circumstances.includes(relief.circumstance)) {
      const at = [...path, 'relief', 'circumstance'];
      const facts = { received: relief.circumstance, expected: circumstances.join(', ') };
      found.push(finding('circumstance-unknown', at, facts));
    }
    if (typeof ordinary === 'number' && Number(relief.value) >= ordinary) {
      const facts = { received: relief.value, expected: ordinary };
      found.push(finding('relief-not-easier', [...path, 'relief', 'value'], facts));
    }
  }
  circumstances.forEach((name, i) => {
    if (used.has(name)) return;
    found.push(finding('circumstance-unused', ['circumstances', i], { name }));
  });
  const kinds = set.unitKinds.map((one) => one.id);
  const bound = new Set<string>();
  for (const { requirement, path } of locatedRequirements(set)) {
    requirement.appliesTo?.forEach((received, i) => {
      bound.add(received);
      if (kinds.includes(received)) return;
      const facts = { received, expected: kinds.join(', ') };
      found.push(finding('unit-kind-unknown', [...path, 'appliesTo', i], facts));
    });
  }
  kinds.forEach((name, i) => {
    if (!bound.has(name)) found.push(finding('unit-kind-unused', ['unitKinds', i], { name }));
  });
  const criteria = scoring.method === 'points' ? scoring.criteria.map((one) => one.id) : [];
  set.openTerms.forEach(({ criterion: received }, i) => {
    if (criteria.includes(received)) return;
    const at = ['openTerms', i, 'criterion'];
    found.push(finding('open-term-criterion-unknown', at, { received }));
  });
  return found;
}
