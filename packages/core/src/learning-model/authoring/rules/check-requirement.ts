import type { CriteriaRequirement, Threshold } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';
import type { LocatedRequirement } from '../located-requirements.js';
import { finding } from '../make-finding.js';
import { branchesOf } from '../threshold-branches.js';

// The levels that the standards called on have.
const STANDARD = ['none', '1', '2', '3'];

/** Whether one requirement asks at levels that exist, for what exists, and never less at a higher level. */
export function checkRequirement(
  { requirement, path }: LocatedRequirement,
  levels: readonly string[],
  cumulative: boolean,
): AuthoringFinding[] {
  const { id } = requirement;
  const key = 'levels' in requirement ? 'levels' : 'atLeast';
  const named = 'levels' in requirement ? requirement.levels : Object.keys(requirement.atLeast);
  const found: AuthoringFinding[] = [];
  const put = (code: AuthoringFinding['code'], at: AuthoringFinding['path'], facts: object) =>
    found.push(finding(code, [...path, ...at], { name: id, ...facts }));
  named.forEach((level, i) => {
    if (levels.includes(level)) return;
    const at = key === 'levels' ? i : level;
    put('level-unknown', [key, at], { received: level, expected: levels.join(', ') });
  });
  const asked = levels.filter((one) => named.includes(one));
  const [lowest] = asked;
  if (lowest === undefined) {
    put('level-none-asked', [key], {});
    return found;
  }
  // Where a level asks for the one before it, what is not named there is asked all the same.
  for (const level of cumulative ? [] : levels.slice(levels.indexOf(lowest))) {
    if (!asked.includes(level)) put('level-not-asked-higher', [key], { detail: level });
  }
  if ('levels' in requirement) return found;
  const order = orderOf(requirement);
  for (const [i, level] of asked.entries()) {
    const value = requirement.atLeast[level];
    const at = ['atLeast', level];
    if (order !== null && !order.slice(requirement.kind === 'attained' ? 1 : 0).includes(String(value))) {
      const expected = order.slice(requirement.kind === 'attained' ? 1 : 0).join(', ');
      const code = requirement.kind === 'scale' ? 'scale-step-unknown' : 'attained-level-unknown';
      put(code, at, { received: value, expected });
    }
    if (requirement.kind === 'share') {
      for (const branch of branchesOf(value as Threshold<number>, at)) {
        if (branch.value === 0) put('share-zero', branch.path, { received: 0 });
      }
    }
    const before = requirement.atLeast[asked[i - 1] ?? ''];
    if (before !== undefined && value !== undefined && easier(value, before, order)) {
      put('level-easier', at, { received: value, expected: before, detail: level });
    }
  }
  return found;
}

/** Steps or levels in order, lowest first; null where values are numbers. */
function orderOf(requirement: CriteriaRequirement): readonly string[] | null {
  if (requirement.kind === 'scale') return requirement.steps.map((one) => one.id);
  return requirement.kind === 'attained' ? STANDARD : null;
}

/** Whether one value asks less than another, ordinarily or with relief. */
function easier(
  value: Threshold<number | string>,
  than: Threshold<number | string>,
  order: readonly string[] | null,
): boolean {
  const pair = (one: Threshold<number | string>): (number | string)[] =>
    typeof one === 'object' ? [one.ordinary, one.relief.value] : [one, one];
  const rank = (one: number | string) =>
    order === null ? Number(one) : order.indexOf(String(one));
  const before = pair(than);
  return pair(value).some((one, i) => rank(one) < rank(before[i] ?? one));
}
