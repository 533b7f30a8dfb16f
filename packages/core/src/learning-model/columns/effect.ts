import type { Answer } from '../answer/answer.js';
import type { CompiledCriterion } from '../earning/compile-criterion.js';
import type { Judged } from '../requirement/judge-requirement.js';

/** What an answer does to its row: points in hundredths, how far they are open, and flags. */
export interface Effect {
  readonly low: number;
  /** High less low; 0 where no upper bound is known, which a flag says. */
  readonly spread: number;
  readonly flags: number;
}

/** Flags stand three bits apart, so that up to seven of a kind can be added up before they are read. */
export const FLAG = {
  broken: 1,
  open: 1 << 3,
  zero: 1 << 6,
  zeroOpen: 1 << 9,
  fault: 1 << 12,
  unbounded: 1 << 15,
} as const;

/** The effect of an answer to a criterion: the interpreter says what it earns. */
export function criterionEffect({ earn }: CompiledCriterion, answer: Answer): Effect {
  const { low, high, floor, fault } = earn(answer);
  const flags =
    (floor === 0 ? FLAG.broken : floor === 1 ? FLAG.open : 0) |
    (high === 0 ? FLAG.zero : low === 0 ? FLAG.zeroOpen : 0) |
    (fault === undefined ? 0 : FLAG.fault) |
    (high === Infinity ? FLAG.unbounded : 0);
  return { low, spread: high === Infinity ? 0 : high - low, flags };
}

/** The effect of an answer to a requirement. */
export function requirementEffect({ truth, fault }: Judged): Effect {
  const flags = truth === 0 ? FLAG.broken : truth === 1 ? FLAG.open : 0;
  return { low: 0, spread: 0, flags: flags | (fault === undefined ? 0 : FLAG.fault) };
}
