import type { Candidate, PersonId } from '@khuyenhoc/schemas';
import type { AwardRow } from './award-row.js';

/**
 * Rows in groups of equals, best first: by amount, then by points of the review. Nothing else decides,
 * so two candidates with the same amount and points stay equal whatever their order in the file.
 */
export function rankedGroups(
  rows: readonly AwardRow[],
  candidates: ReadonlyMap<PersonId, Candidate>,
): readonly (readonly AwardRow[])[] {
  const pointsOf = (row: AwardRow) => candidates.get(row.candidate)?.points ?? -Infinity;
  const sorted = [...rows].sort((a, b) => {
    const byAmount = (b.amount ?? 0) - (a.amount ?? 0);
    if (byAmount !== 0) return byAmount;
    const [first, second] = [pointsOf(a), pointsOf(b)];
    if (first !== second) return second > first ? 1 : -1;
    return a.candidate < b.candidate ? -1 : 1;
  });
  const groups: AwardRow[][] = [];
  for (const row of sorted) {
    const group = groups.at(-1);
    const [head] = group ?? [];
    const equal =
      head !== undefined && head.amount === row.amount && pointsOf(head) === pointsOf(row);
    if (equal) group?.push(row);
    else groups.push([row]);
  }
  return groups;
}
