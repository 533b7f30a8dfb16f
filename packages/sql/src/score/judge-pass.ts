import { hundredths } from '@khuyenhoc/core';
import type { PointsScoring, Threshold } from '@khuyenhoc/schemas';
import type { Expr } from '../tree/expr.js';
import { integer } from '../tree/leaf.js';
import { compare, or } from '../tree/logic.js';
import { mod } from '../tree/value.js';
import { byThreshold, type FactOf, type Judgement, OPEN } from './judgement.js';
import type { Total } from './total.js';

/** What decides on a total: the place of the class that must be reached, a mark, or nothing that was read. */
export type PassBy =
  | { readonly by: 'grade'; readonly index: number }
  | { readonly by: 'total'; readonly atLeast: Threshold<number> }
  | null;

/** The rule of a set, or that of the class named as the goal; undefined where there is no such class. */
export function passBy(
  { pass, grades }: PointsScoring,
  goal: string | undefined,
): PassBy | undefined {
  const wanted = goal ?? (pass?.by === 'grade' ? pass.atLeast : undefined);
  if (wanted === undefined) return pass?.by === 'total' ? pass : null;
  const index = grades.findIndex((one) => one.id === wanted);
  return index < 0 ? undefined : { by: 'grade', index };
}

/** Whether a total passes. `bits` = the classes that are possible, the best one lowest. */
export function judgePass(
  rule: PassBy,
  total: Total,
  factOf: FactOf,
  { grades }: PointsScoring,
  bits: Expr,
): Judgement {
  if (rule === null) return OPEN;
  if (rule.by === 'total') {
    return byThreshold(rule.atLeast, factOf, (mark) => ({
      sure: compare(total.low, '>=', integer(hundredths(mark))),
      may: total.mayReach(hundredths(mark)),
    }));
  }
  const good = integer(2 ** (rule.index + 1));
  const unclassed = integer(2 ** (grades.length + 1));
  const sure = compare(bits, '<', good);
  const may = or(sure, compare(bits, '>=', unclassed), compare(mod(bits, good), '<>', integer(0)));
  return { sure, may };
}
