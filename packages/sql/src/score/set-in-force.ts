import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { Expr } from '../tree/expr.js';
import { date, FALSE } from '../tree/leaf.js';
import { and, compare, surely } from '../tree/logic.js';

/** Whether a set holds on the day of a row; one whose first day was not read may have held on any before. */
export function inForce({ validity: { from, to } }: CriteriaSet, day: Expr): Expr {
  const after = from === null ? [] : [surely(compare(day, '>=', date(from)))];
  const before = to === null ? [] : [surely(compare(day, '<=', date(to)))];
  return and(...after, ...before);
}

/** Whether those assessed no longer exist in law on the day of a row. */
export const subjectsEnded = ({ subjectsEnd }: CriteriaSet, day: Expr | null): Expr =>
  day === null || subjectsEnd === null ? FALSE : surely(compare(day, '>', date(subjectsEnd)));
