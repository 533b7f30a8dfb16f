import type { Candidate, PersonId } from '@khuyenhoc/schemas';
import type { AwardReason, AwardRow } from './award-row.js';
import { rankedGroups } from './ranked-groups.js';

/**
 * Gives the budget to the best first. Equals get it together or not at all; once a group does not fit,
 * nothing behind it is paid, so a smaller award never overtakes a better result.
 */
export function applyBudget(
  rows: readonly AwardRow[],
  budget: number | null,
  candidates: ReadonlyMap<PersonId, Candidate>,
): readonly AwardRow[] {
  if (budget === null) return rows;
  const changed = new Map<PersonId, AwardRow>();
  let left = budget;
  let spent = false;
  const awarded = rows.filter((row) => row.status === 'awarded');
  for (const group of rankedGroups(awarded, candidates)) {
    const each = group[0]?.amount ?? 0;
    const equals = group.length;
    if (!spent && each * equals <= left) {
      left -= each * equals;
      continue;
    }
    const tie = !spent && equals > 1 && each <= left;
    spent = true;
    for (const row of group) {
      const reason: AwardReason = tie
        ? { code: 'budget-tie', data: { left, equals } }
        : { code: 'budget-spent', data: { left } };
      const status = tie ? 'tied' : 'beyond-budget';
      changed.set(row.candidate, { ...row, status, reasons: [...row.reasons, reason] });
    }
  }
  return rows.map((row) => changed.get(row.candidate) ?? row);
}
