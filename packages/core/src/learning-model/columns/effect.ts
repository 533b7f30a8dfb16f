import type { Answer } from '../answer/answer.js';
import type { CompiledCriterion } from '../earning/compile-criterion.js';
import type { Judged } from '../requirement/judge-requirement.js';

/** What an answer does to its row: points in hundredths, how far they are open, and flags. */
export interface Effect {
  readonly low: number;
  /** High less low; Infinity where no upper bound is known. */
  readonly spread: number;
  readonly flags: number;
}

/** The places of flags: three bits apart, so that up to seven of a kind can be added up before they are read. */
export const PLACE = { broken: 0, open: 3, zero: 6, zeroOpen: 9, fault: 12, spread: 15 } as const;

export const FLAG = {
  broken: 1 << PLACE.broken,
  open: 1 << PLACE.open,
  zero: 1 << PLACE.zero,
  zeroOpen: 1 << PLACE.zeroOpen,
  fault: 1 << PLACE.fault,
  spread: 1 << PLACE.spread,
} as const;

/** The effect of an answer to a criterion: the interpreter says what it earns. */
export function criterionEffect({ earn }: CompiledCriterion, answer: Answer): Effect {
  const { low, high, floor, fault } = earn(answer);
  const flags =
    (floor === 0 ? FLAG.broken : floor === 1 ? FLAG.open : 0) |
    (high === 0 ? FLAG.zero : low === 0 ? FLAG.zeroOpen : 0) |
    (fault === undefined ? 0 : FLAG.fault) |
    (low === high ? 0 : FLAG.spread);
  return { low, spread: high - low, flags };
}

/** The effect of an answer to a requirement. */
export function requirementEffect({ truth, fault }: Judged): Effect {
  const flags = truth === 0 ? FLAG.broken : truth === 1 ? FLAG.open : 0;
  return { low: 0, spread: 0, flags: flags | (fault === undefined ? 0 : FLAG.fault) };
}
