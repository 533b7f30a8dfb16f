import type { PointsScoring } from '@khuyenhoc/schemas';
import type { AssessmentContext } from '../answer/answer.js';
import type { PassRule } from '../assess/pass-rule.js';
import type { AssessmentReason } from '../assess/reason.js';
import type { CompiledCriterion } from '../earning/compile-criterion.js';
import type { Earned } from '../earning/earned.js';
import { mostOf } from '../earning/points-of.js';
import { hundredths } from '../points.js';
import { latticeUnit } from './lattice-unit.js';
import { leastRaise } from './least-raise.js';
import { reachableValues } from './reachable-values.js';
import { requirementSteps } from './requirement-steps.js';
import type { Step, WhatItTakes } from './what-it-takes.js';

/** One assessment by points, as far as it has come. */
interface Assessed {
  readonly scoring: PointsScoring;
  readonly criteria: readonly CompiledCriterion[];
  readonly earned: readonly Earned[];
  readonly reason: AssessmentReason;
  readonly rule: PassRule;
  readonly context: AssessmentContext;
}

/** The least that leads a set of points to `meets`. */
export function pointsTakes(assessed: Assessed): WhatItTakes {
  const { scoring, criteria, earned, reason, rule, context } = assessed;
  const most = scoring.total === null ? Infinity : hundredths(scoring.total);
  const parts = criteria.map(({ criterion, floor }, i) => {
    const { low, high } = earned[i] as Earned;
    const top = Math.min(mostOf(criterion.earns), most);
    const least = Math.max(floor, rule.noZero ? 1 : 0);
    return { at: criterion.id, earns: criterion.earns, low, high: Math.min(high, top), top, least };
  });
  const steps = requirementSteps(reason.children ?? []);
  const unknown = parts.filter(({ low, high }) => low < high);
  const open = [...unknown.map((one) => one.at), ...steps.open];
  if (reason.verdict === 'met') return { open, answers: [], improvements: [], possible: true };
  // Only a circumstance is not known: to know it is enough.
  const total = reason.children?.find((one) => one.code === 'circumstance-open');
  if (total !== undefined && unknown.length === 0 && reason.verdict === 'undetermined') {
    return { open, answers: steps.answers, improvements: [], possible: true };
  }
  const impossible: WhatItTakes = { open, answers: [], improvements: [], possible: false };
  const stopped = reason.children?.some((one) => one.at === null && /^s/.test(one.code)) ?? false;
  if (!rule.read || !steps.possible || stopped || !Number.isFinite(most)) return impossible;

  const unit = latticeUnit(scoring, parts);
  const raise = (start: 'low' | 'high', end: 'high' | 'top') =>
    leastRaise(
      parts.map((part) => ({
        at: part.at,
        from: part[start],
        values: reachableValues(part.earns, part[start], part.least, part[end], unit),
        forced: part[start] < part.least,
      })),
      unit,
      (total) => total <= most && rule.passes(total, context),
    );
  // Where the open answers can decide, they do; else they are taken at their best and the rest is raised.
  const deciding = reason.verdict === 'undetermined' && unknown.length > 0;
  const start = deciding ? 'low' : 'high';
  const raised = (deciding ? raise('low', 'high') : null) ?? raise(start, 'top');
  if (raised === null) return impossible;
  const answers: Step[] = deciding
    ? []
    : unknown.map(({ at, high }) => ({ at, by: null, to: high / 100 }));
  const improvements: Step[] = [];
  for (const part of parts) {
    const to = raised.get(part.at);
    if (to === undefined) continue;
    const step = { at: part.at, by: (to - part[start]) / 100, to: to / 100 };
    (deciding && to <= part.high ? answers : improvements).push(step);
  }
  return {
    open,
    answers: [...answers, ...steps.answers],
    improvements: [...improvements, ...steps.improvements],
    possible: true,
  };
}
