// What the live elements show: the samples of the page that prints the code, and a set of criteria.
import { assessmentForm, criteriaView } from '@khuyenhoc/core';
import { criteriaSets, instruments, placeEditions } from '@khuyenhoc/rulebook';
import { exists, read } from '../where.mjs';

/** The day on which the examples are made. */
export const DAY = '2026-07-05';
/** The criteria set that the examples show. */
export const SET = 'learning-citizen-244';
const books = { instruments, placeEditions };

function criteria(id) {
  const found = criteriaSets.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** Data of an element by its name without `kh-`. */
export function elementData(name) {
  if (name === 'criteria') return criteriaView(criteria(SET), books, DAY);
  if (name === 'assessment') return assessmentForm(criteria(SET), books, DAY);
  const sample = `packages/customiser/samples/${name}.json`;
  if (!exists(sample)) throw new Error(`${sample} is missing`);
  return JSON.parse(read(sample));
}
