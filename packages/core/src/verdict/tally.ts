import type { Verdict } from './verdict.js';

/** How many of the parties that owe a commitment have met it, have not, or cannot be judged. */
export interface Tally {
  readonly total: number;
  readonly met: number;
  readonly notMet: number;
  readonly open: number;
}

/** Counts the verdicts of the parties. */
export function tally(verdicts: readonly Verdict[]): Tally {
  const met = verdicts.filter((verdict) => verdict === 'met').length;
  const notMet = verdicts.filter((verdict) => verdict === 'not-met').length;
  return { total: verdicts.length, met, notMet, open: verdicts.length - met - notMet };
}
