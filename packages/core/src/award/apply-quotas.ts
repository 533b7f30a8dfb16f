import type { AwardSchedule, Candidate, Candidates, PersonId } from '@khuyenhoc/schemas';
import { shareOf } from '../fund-audit/outcome.js';
import type { AwardRow } from './award-row.js';
import { rankedGroups } from './ranked-groups.js';

/** Holds awards of a category to their share of the pupils of each school. */
export function applyQuotas(
  rows: readonly AwardRow[],
  schedule: AwardSchedule,
  { schools }: Candidates,
  candidates: ReadonlyMap<PersonId, Candidate>,
): readonly AwardRow[] {
  const changed = new Map<PersonId, AwardRow>();
  for (const quota of schedule.conditions) {
    if (quota.kind !== 'quota') continue;
    const bySchool = new Map<string | null, AwardRow[]>();
    for (const row of rows) {
      if (row.status !== 'awarded' || row.award?.category !== quota.category) continue;
      const school = candidates.get(row.candidate)?.school ?? null;
      bySchool.set(school, [...(bySchool.get(school) ?? []), row]);
    }
    for (const [school, group] of bySchool) {
      const pupils = schools.find((one) => one.id === school)?.pupils ?? null;
      const settled =
        school === null || pupils === null
          ? group.map((row) => asUnknown(row, school))
          : held(group, school, shareOf(quota.percent, pupils), candidates);
      for (const row of settled) changed.set(row.candidate, row);
    }
  }
  return rows.map((row) => changed.get(row.candidate) ?? row);
}

const asUnknown = (row: AwardRow, school: string | null): AwardRow => ({
  ...row,
  status: 'open',
  reasons: [...row.reasons, { code: 'school-size-unknown', data: { school } }],
});

function held(
  rows: readonly AwardRow[],
  school: string,
  most: number,
  candidates: ReadonlyMap<PersonId, Candidate>,
): readonly AwardRow[] {
  let seats = most;
  return rankedGroups(rows, candidates).flatMap((group) => {
    const equals = group.length;
    if (equals <= seats) {
      seats -= equals;
      return group;
    }
    const left = seats;
    // Whoever comes after a group that did not fit is behind it.
    seats = 0;
    if (left === 0) {
      return group.map((row): AwardRow => {
        const reason = { code: 'quota-full' as const, data: { school, most, equals } };
        return { ...row, status: 'over-quota', reasons: [...row.reasons, reason] };
      });
    }
    return group.map((row): AwardRow => {
      const reason = { code: 'quota-tie' as const, data: { school, seats: left, equals } };
      return { ...row, status: 'tied', reasons: [...row.reasons, reason] };
    });
  });
}
