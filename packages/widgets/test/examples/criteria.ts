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
