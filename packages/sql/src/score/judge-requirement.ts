import { stepsOf } from '@khuyenhoc/core';
import type { CriteriaRequirement } from '@khuyenhoc/schemas';
import type { Expr } from '../tree/expr.js';
import { FALSE, integer, number, TRUE } from '../tree/leaf.js';
import { and, compare, isGiven, not, or, surely } from '../tree/logic.js';
import { byThreshold, type Fact, type FactOf, type Judgement, OPEN } from './judgement.js';
import type { ReadAnswer } from './reading.js';
import { isShare, reachesPercent } from './share.js';

/** A judgement, and whether the answer could not be used. */
export interface JudgedRequirement extends Judgement {
  readonly fault: Expr;
}

/** What a requirement is judged by. */
export interface RequirementFacts {
  readonly answer: ReadAnswer | null;
  readonly factOf: FactOf;
  /** Whether it binds the row; null = it binds all. */
  readonly binds: Fact | null;
  /** The day judged; null = none is looked at. */
  readonly day: Expr | null;
}

/** Holds an answer against what a level asks. */
export function judgeRequirement(
  requirement: CriteriaRequirement,
  level: string,
  { answer, factOf, binds, day }: RequirementFacts,
): JudgedRequirement {
  const ended = requirement.kind === 'share' ? baseEnded(requirement, day) : FALSE;
  const open = requirement.kind === 'share' ? baseOpen(requirement, factOf) : FALSE;
  const { sure, may } = answer === null ? OPEN : fulfil(requirement, level, answer.values, factOf);
  const usable = answer === null ? FALSE : usableAnswer(requirement, answer.values);
  const free = binds?.no ?? FALSE;
  const decided = and(not(ended), not(open), usable);
  return {
    // What does not bind is kept; where it is not known whether it binds, it may be kept.
    sure: or(free, and(decided, sure)),
    may: or(not(binds?.yes ?? TRUE), not(decided), may),
    fault: and(not(free), not(ended), not(open), answer?.given ?? FALSE, not(usable)),
  };
}

/** After its last day the law knows no such base, so a share of it cannot be computed. */
function baseEnded({ baseEnds }: { baseEnds: string | null }, day: Expr | null): Expr {
  if (baseEnds === null) return FALSE;
  if (day === null) return TRUE;
  return not(
    surely(compare(day, '<=', { kind: 'date', type: 'date', value: baseEnds, bound: 0n })),
  );
}

/** Where the circumstance that decides on the base is not known, a share says nothing. */
function baseOpen({ base }: Extract<CriteriaRequirement, { kind: 'share' }>, factOf: FactOf): Expr {
  if (!('relief' in base)) return FALSE;
  const { yes, no } = factOf(base.relief.circumstance);
  return not(or(yes, no));
}

const exactly = (is: Expr): Judgement => ({ sure: is, may: is });

/** Whether cells hold an answer to a requirement. */
export function usableAnswer({ kind }: CriteriaRequirement, values: readonly Expr[]): Expr {
  const [count, of] = values;
  if (kind !== 'share' || count === undefined || of === undefined) {
    return and(...values.map(isGiven));
  }
  return surely(isShare(count, of));
}

/** What follows from an answer that is one. */
function fulfil(
  requirement: CriteriaRequirement,
  level: string,
  values: readonly Expr[],
  factOf: FactOf,
): Judgement {
  const [value = integer(0), other = integer(0)] = values;
  switch (requirement.kind) {
    case 'done':
      return exactly(surely(value));
    case 'number':
      return byThreshold(requirement.atLeast[level] ?? 0, factOf, (least) =>
        exactly(surely(compare(value, '>=', number(least)))),
      );
    case 'change':
      return exactly(surely(compare(value, requirement.direction === 'above' ? '>' : '<', other)));
    case 'attained':
    case 'scale': {
      const place = (stepsOf(requirement) ?? []).indexOf(requirement.atLeast[level] ?? '');
      return exactly(surely(compare(value, '>=', integer(place))));
    }
    case 'share':
      return byThreshold(requirement.atLeast[level] ?? 0, factOf, (percent) =>
        exactly(surely(reachesPercent(value, other, percent))),
      );
  }
}
