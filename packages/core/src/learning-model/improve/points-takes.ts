import type { PointsScoring } from '@khuyenhoc/schemas';
import type { Verdict } from '../../verdict/verdict.js';
import type { AssessmentContext } from '../answer/answer.js';
import type { PassRule } from '../assess/pass-rule.js';
import type { AssessmentReason } from '../assess/reason.js';
import type { CompiledCriterion } from '../earning/compile-criterion.js';
import type { Earned } from '../earning/earned.js';
import { mostOf } from '../earning/points-of.js';
import { hundredths } from '../points.js';
import { latticeUnit, type RaisableCriterion } from './lattice-unit.js';
import { leastRaise } from './least-raise.js';
import { reachableValues } from './reachable-values.js';
import { requirementSteps } from './requirement-steps.js';
import type { Step, WhatItTakes } from './what-it-takes.js';

/** One assessment by points, as far as it has come. */
interface Assessed {
  readonly scoring: PointsScoring;
  readonly criteria: readonly CompiledCriterion[];
  readonly earned: readonly Earned[];
  readonly reasons: readonly AssessmentReason[];
  readonly verdict: Verdict;
  /** Whether the set can decide nothing on these days. */
  readonly stopped: boolean;
  readonly rule: PassRule;
  readonly context: AssessmentContext;
}

interface Part extends RaisableCriterion {
  readonly at: string;
}

/** The least that leads a set of points to `meets`. */
export function pointsTakes(assessed: Assessed): WhatItTakes {
  const { scoring, criteria, earned, reasons, verdict, stopped, rule, context } = assessed;
  const most = scoring.total === null ? Infinity : hundredths(scoring.total);
  const parts = criteria.map(({ criterion, floor }, i): Part => {
    const { low, high } = earned[i] as Earned;
    const top = Math.min(mostOf(criterion.earns), most);
    const least = Math.max(floor, rule.noZero ? 1 : 0);
    return { at: criterion.id, earns: criterion.earns, low, high: Math.min(high, top), top, least };
  });
  const steps = requirementSteps(reasons);
  const unknown = parts.filter(({ low, high }) => low < high);
  const open = [...unknown.map((one) => one.at), ...steps.open];
  if (verdict === 'met') return { open, answers: [], improvements: [], possible: true };
  const impossible: WhatItTakes = { open, answers: [], improvements: [], possible: false };
  if (stopped || !steps.possible) return impossible;
  // Only a circumstance is not known: to know it is enough.
  const circumstance = reasons.some((one) => one.code === 'circumstance-open');
  if (circumstance && unknown.length === 0 && verdict === 'undetermined') {
    return { open, answers: steps.answers, improvements: [], possible: true };
  }
  if (!Number.isFinite(most)) return impossible;

  const unit = latticeUnit(scoring, parts);
  /** The least raise of every part from a value to at most another. */
  const raise = (from: (part: Part) => number, to: (part: Part) => number) =>
    leastRaise(
      parts.map((part) => ({
        at: part.at,
        from: from(part),
        values: reachableValues(part.earns, from(part), part.least, to(part), unit),
        forced: from(part) < part.least,
      })),
      unit,
      (sum) => sum <= most && rule.passes(sum, context),
    );
  const low = (part: Part) => part.low;
  const high = (part: Part) => part.high;
  const top = (part: Part) => part.top;

  // Open answers decide alone where they can. Where they cannot, what must be improved is found with them
  // at their best, and then how little of them is enough.
  const settled = verdict === 'undetermined' && unknown.length > 0 ? raise(low, high) : null;
  const improved = settled === null ? raise(high, top) : new Map<string, number>();
  if (improved === null) return impossible;
  const reached = (part: Part) => improved.get(part.at) ?? part.high;
  const given =
    settled ?? raise((part) => (improved.has(part.at) ? reached(part) : part.low), reached);
  const stepsOf = (
    raised: ReadonlyMap<string, number> | null,
    from: (part: Part) => number,
  ): Step[] =>
    parts.flatMap((part) => {
      const to = raised?.get(part.at);
      return to === undefined ? [] : [{ at: part.at, by: (to - from(part)) / 100, to: to / 100 }];
    });
  return {
    open,
    answers: [...stepsOf(given, low), ...steps.answers],
    improvements: [...stepsOf(improved, high), ...steps.improvements],
    possible: true,
  };
}
