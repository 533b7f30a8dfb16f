import type { Expr } from '../tree/expr.js';
import { integer } from '../tree/leaf.js';
import { not } from '../tree/logic.js';
import { choose } from '../tree/value.js';
import type { Judgement } from './judgement.js';

/** Verdicts as the numbers that a score holds. */
export const VERDICT = {
  'does-not-meet': 0,
  undetermined: 1,
  meets: 2,
  'no-rule-in-force': 3,
} as const;

export const verdictOf = ({ sure, may }: Judgement): Expr =>
  choose(
    [
      { when: not(may), then: integer(VERDICT['does-not-meet']) },
      { when: sure, then: integer(VERDICT.meets) },
    ],
    integer(VERDICT.undetermined),
  );
