import type { AssessmentReason } from '../assess/reason.js';
import type { Step } from './what-it-takes.js';

interface RequirementSteps {
  readonly open: readonly string[];
  readonly answers: readonly Step[];
  readonly improvements: readonly Step[];
  /** False where one of them cannot be fulfilled, its base having ended. */
  readonly possible: boolean;
}

const OPEN = ['requirement-open', 'precondition-open', 'circumstance-open'];
const FAILED = ['requirement-not-met', 'precondition-failed'];

/** What each requirement in a tree of reasons still takes: all of them are needed, so all is the least. */
export function requirementSteps(reasons: readonly AssessmentReason[]): RequirementSteps {
  const leaves = reasons.flatMap(leavesOf);
  const step = ({ code, at, required, shortfall, verdict }: AssessmentReason): Step => {
    // To know of a circumstance is to know whether it holds, which is no matter of how many.
    if (code === 'circumstance-open') return { at: at ?? '', by: null, to: true };
    const short = verdict === 'not-met' ? shortfall?.min : shortfall?.max;
    return { at: at ?? '', by: short ?? null, to: required[0] ?? true };
  };
  const open = leaves.filter((one) => OPEN.includes(one.code));
  const unproven = leaves.filter((one) => one.code === 'no-evidence' && one.required.length === 0);
  const failed = leaves.filter((one) => FAILED.includes(one.code));
  return {
    open: [...new Set(open.map((one) => one.at ?? ''))],
    answers: strictest(open.map(step)),
    improvements: strictest([...failed, ...unproven].map(step)),
    possible: !leaves.some((one) => one.code === 'base-ended'),
  };
}

/** One step for each thing, where several levels ask for it: the one that asks for most. */
function strictest(steps: readonly Step[]): readonly Step[] {
  const kept = new Map<string, Step>();
  for (const one of steps) {
    if ((one.by ?? 0) >= (kept.get(one.at)?.by ?? 0)) kept.set(one.at, one);
  }
  return [...kept.values()];
}

const leavesOf = (reason: AssessmentReason): readonly AssessmentReason[] =>
  reason.children === undefined ? [reason] : reason.children.flatMap(leavesOf);
