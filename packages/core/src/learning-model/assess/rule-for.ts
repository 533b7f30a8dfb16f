import type { CriteriaSet, PointsScoring } from '@khuyenhoc/schemas';
import type { AnswerFault } from '../answer/fault.js';
import type { Classes } from './classes.js';
import { passByGrade } from './pass-by-grade.js';
import { passByTotal } from './pass-by-total.js';
import type { PassRule } from './pass-rule.js';

/** The rule of a set, or that of the class named as the goal. */
export function ruleFor(
  { citation }: CriteriaSet,
  { pass, grades }: PointsScoring,
  classes: Classes,
  goal: string | undefined,
): PassRule {
  const wanted = goal ?? (pass?.by === 'grade' ? pass.atLeast : undefined);
  const index = grades.findIndex((one) => one.id === wanted);
  const grade = grades[index];
  if (grade !== undefined) return passByGrade(grade, grades.slice(0, index + 1), classes, citation);
  const expected = grades.map((one) => one.id).join(', ');
  const fault: { fault?: AnswerFault } =
    goal === undefined
      ? {}
      : { fault: { code: 'goal-unknown', at: 'goal', received: goal, expected } };
  if (pass?.by === 'total') return { ...passByTotal(pass.atLeast, citation), ...fault };
  const judge: PassRule['judge'] = ({ points }) => ({
    truth: 1,
    reason: {
      code: 'mark-unread',
      verdict: 'undetermined',
      at: null,
      found: points,
      required: [],
      citation,
    },
  });
  return {
    judge,
    passes: () => false,
    marks: () => [],
    good: 0,
    noZero: false,
    ...fault,
  };
}
