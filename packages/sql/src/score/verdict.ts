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

/** `stopped` = nothing can be decided here, whatever is known. */
export const verdictOf = ({ sure, may }: Judgement, stopped: Expr): Expr =>
  choose(
    [
      { when: stopped, then: integer(VERDICT.undetermined) },
      { when: not(may), then: integer(VERDICT['does-not-meet']) },
      { when: sure, then: integer(VERDICT.meets) },
    ],
    integer(VERDICT.undetermined),
  );
