import type { PointsScoring } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';
import { finding } from '../make-finding.js';
import { maximumOf, sum } from '../maximum.js';

/** Whether criteria add up to their groups, and groups to the total; of unknown maxima, only what is certain. */
export function checkSums({ total, groups, criteria }: PointsScoring): AuthoringFinding[] {
  const found: AuthoringFinding[] = [];
  const maximaIn = (group: string | null) =>
    criteria.filter((one) => one.group === group).map((one) => maximumOf(one.earns));
  groups.forEach(({ id, max }, i) => {
    const path = ['scoring', 'groups', i, 'max'];
    const parts = maximaIn(id);
    if (parts.length === 0) {
      found.push(finding('group-unused', ['scoring', 'groups', i], { name: id }));
    } else if (max !== null) {
      const fault = compare(max, parts);
      if (fault !== null) {
        const code = fault.all ? 'group-sum-differs' : 'group-without-room';
        found.push(finding(code, path, { received: max, expected: fault.sum, name: id }));
      }
    }
  });
  const ids = groups.map((one) => one.id);
  criteria.forEach(({ group }, i) => {
    if (group === null || ids.includes(group)) return;
    const facts = { received: group, expected: ids.join(', ') };
    found.push(finding('group-unknown', ['scoring', 'criteria', i, 'group'], facts));
  });
  if (total !== null && criteria.length > 0) {
    const loose = criteria
      .filter(({ group }) => group === null || !ids.includes(group))
      .map((one) => maximumOf(one.earns));
    const inGroups = groups.flatMap(({ id, max }) => (max === null ? maximaIn(id) : [max]));
    const fault = compare(total, [...inGroups, ...loose]);
    if (fault !== null) {
      const code = fault.all ? 'total-sum-differs' : 'total-without-room';
      found.push(finding(code, ['scoring', 'total'], { received: total, expected: fault.sum }));
    }
  }
  return found;
}

/** What is wrong with a stated sum of these parts; unknown parts may hold whatever is left, but not nothing. */
function compare(stated: number, parts: readonly (number | null)[]) {
  const known = parts.filter((one) => one !== null);
  const all = known.length === parts.length;
  const added = sum(known);
  const wrong = all ? added !== stated : added >= stated;
  return wrong ? { all, sum: added } : null;
}
