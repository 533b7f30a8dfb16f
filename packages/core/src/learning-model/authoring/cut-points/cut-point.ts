import type { AuthoringFinding } from '../finding.js';
import type { ExampleRun } from '../examples/run-example.js';
import type { ThresholdBranch } from '../threshold-branches.js';

/** A value at which the outcome changes, which examples must stand on both sides of. */
export interface CutPoint {
  /** Its place in the set. */
  readonly path: AuthoringFinding['path'];
  /** The id of what it belongs to; '' = the set. */
  readonly name: string;
  /** The level or circumstance in which it holds. */
  readonly detail: string;
  readonly value: string;
  /** Whether an example stands exactly at it and comes out on its right side. */
  readonly isMet: (run: ExampleRun) => boolean;
  /** Whether an example stands just below it, and comes out on the wrong side. */
  readonly isMissed: (run: ExampleRun) => boolean;
}

/** Whether an example is in the circumstance in which this branch holds. */
export const inBranch = ({ context }: ExampleRun, when: ThresholdBranch<number>['when']): boolean =>
  when === null || context.circumstances?.[when.circumstance] === when.holds;

/** The circumstance of a branch, as words of a cut point; a negated one has `≠` before it. */
export const branchWords = (when: ThresholdBranch<number>['when']): string =>
  when === null ? '' : `${when.holds ? '' : '≠ '}${when.circumstance}`;
