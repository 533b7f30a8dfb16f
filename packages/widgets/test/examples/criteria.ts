import {
  type AssessmentForm,
  assessmentForm,
  type CriteriaView,
  criteriaView,
} from '@khuyenhoc/core';
import { criteriaSets, instruments, placeEditions } from '@khuyenhoc/rulebook';

const books = { instruments, placeEditions };
const set = (id: string) => criteriaSets.find((one) => one.id === id)!;

/** A set of levels with reliefs and kinds of unit. */
export const criteria = (id = 'learning-unit-province-24-2023'): CriteriaView =>
  criteriaView(set(id), books, '2026-07-05');

/** The form of a set of points with a floor and a circumstance. */
export const form = (id = 'learning-citizen-244'): AssessmentForm =>
  assessmentForm(set(id), books, '2026-07-05');

/** The same with a made-up condition that is asked before points count: five classes. */
export function formWithCondition(): AssessmentForm {
  const base = set('learning-citizen-244');
  if (base.scoring.method !== 'points') throw new Error('points only');
  const condition = {
    kind: 'number',
    id: 'lop',
    title: { vi: 'Số lớp', en: 'Classes' },
    appliesTo: null,
    atLeast: { pass: 5 },
  } as const;
  const scoring = { ...base.scoring, preconditions: [{ ...condition }] };
  return assessmentForm({ ...base, scoring }, books, '2026-07-05');
}
