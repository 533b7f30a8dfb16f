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
  const step = ({ code, at, required, shortfall, verdict }: AssessmentReason): Step => ({
    at: at ?? '',
    by: (verdict === 'not-met' ? shortfall?.min : shortfall?.max) ?? null,
    to: code === 'circumstance-open' ? true : (required[0] ?? true),
  });
  const open = leaves.filter((one) => OPEN.includes(one.code));
  const unproven = leaves.filter((one) => one.code === 'no-evidence' && one.required.length === 0);
  return {
    open: open.map((one) => one.at ?? ''),
    answers: open.map(step),
    improvements: [...leaves.filter((one) => FAILED.includes(one.code)), ...unproven].map(step),
    possible: !leaves.some((one) => one.code === 'base-ended'),
  };
}

const leavesOf = (reason: AssessmentReason): readonly AssessmentReason[] =>
  reason.children === undefined ? [reason] : reason.children.flatMap(leavesOf);
