import type { CriteriaRequirement, Threshold } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';
import { levelsNamed, type LocatedRequirement } from '../located-requirements.js';
import { finding } from '../make-finding.js';
import { branchesOf } from '../threshold-branches.js';

// The levels that the standards called on have.
const STANDARD = ['none', '1', '2', '3'];

/** Whether one requirement asks at levels that exist, for what exists, and never less at a higher level. */
export function checkRequirement(
  { requirement, path }: LocatedRequirement,
  levels: readonly string[],
): AuthoringFinding[] {
  const { id } = requirement;
  const key = 'levels' in requirement ? 'levels' : 'atLeast';
  const named = levelsNamed(requirement);
  const found: AuthoringFinding[] = [];
  const put = (code: AuthoringFinding['code'], at: AuthoringFinding['path'], facts: object) =>
    found.push(finding(code, [...path, ...at], { name: id, ...facts }));
  named.forEach((level, i) => {
    if (levels.includes(level)) return;
    const at = key === 'levels' ? i : level;
    put('level-unknown', [key, at], { received: level, expected: levels.join(', ') });
  });
  const asked = levels.filter((one) => named.includes(one));
  if (asked.length === 0) {
    put('level-none-asked', [key], {});
    return found;
  }
  if ('levels' in requirement) return found;
  const order = orderOf(requirement);
  // “None” is a level that one may have, not one to ask for.
  const known = requirement.kind === 'attained' ? STANDARD.slice(1) : order;
  for (const [i, level] of asked.entries()) {
    const value = requirement.atLeast[level];
    const at = ['atLeast', level];
    if (known !== null && !known.includes(value as string)) {
      const expected = known.join(', ');
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
      put('level-easier', at, {
        received: words(value),
        expected: words(before),
        detail: level,
      });
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
  const rank = (one: number | string) =>
    order === null ? Number(one) : order.indexOf(String(one));
  const [ordinary, relief] = pairOf(value);
  const [before, eased] = pairOf(than);
  return rank(ordinary) < rank(before) || rank(relief) < rank(eased);
}

/** What is asked ordinarily, and what with relief. */
const pairOf = (one: Threshold<number | string>): readonly [number | string, number | string] =>
  typeof one === 'object' ? [one.ordinary, one.relief.value] : [one, one];

const words = (one: Threshold<number | string>): string => [...new Set(pairOf(one))].join(' / ');
