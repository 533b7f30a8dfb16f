import { describe } from '../issue/describe.js';
import type { Issue } from '../issue/issue.js';
import { makeIssue } from '../issue/make-issue.js';
import { nearest } from '../issue/nearest.js';
import type { AwardSchedule } from './award-schedule.js';
import type { Candidates } from './candidates.js';

/** What is wrong with candidates as candidates under one schedule: an award or school it has not. */
export function checkCandidates(schedule: AwardSchedule, file: Candidates): readonly Issue[] {
  if (file.schedule !== schedule.id) {
    return [
      makeIssue('schedule-unknown', ['schedule'], { name: file.schedule, expected: schedule.id }),
    ];
  }
  const awards = schedule.awards.map((one) => one.id);
  const schools = file.schools.map((one) => one.id);
  return file.candidates.flatMap((candidate, index) => {
    const at = ['candidates', index];
    const issues: Issue[] = [];
    candidate.claims.forEach((claim, place) => {
      const award = schedule.awards.find((one) => one.id === claim.award);
      const path = [...at, 'claims', place];
      if (award === undefined) {
        const hint = nearest(claim.award, awards);
        const facts = { name: claim.award, expected: awards.join(', '), hint };
        issues.push(makeIssue('award-unknown', [...path, 'award'], facts));
      } else if (claim.proposed !== undefined) {
        const { min, max } = award.range ?? { min: award.amount, max: award.amount };
        const open = award.range === undefined && award.amount === null;
        if (
          open ||
          (min !== null && max !== null && claim.proposed >= min && claim.proposed <= max)
        )
          return;
        const facts = { received: describe(claim.proposed), expected: `${min}–${max}` };
        issues.push(makeIssue('award-outside-range', [...path, 'proposed'], facts));
      }
    });
    if (candidate.school !== null && !schools.includes(candidate.school)) {
      const facts = { name: candidate.school, hint: nearest(candidate.school, schools) };
      issues.push(makeIssue('school-unknown', [...at, 'school'], facts));
    }
    return issues;
  });
}
