import type { Verdict } from '../verdict/verdict.js';

/**
 * Truth as a number, so that “all of these” is the smallest: not met 0, open 1, met 2, not applicable
 * 3. One that is not met decides at once; parts that do not apply never decide.
 */
export type Truth = 0 | 1 | 2 | 3;

const VERDICTS = ['not-met', 'undetermined', 'met', 'not-applicable'] as const;

export const verdictOf = (truth: Truth): (typeof VERDICTS)[number] => VERDICTS[truth];

export const truthOf = (verdict: Verdict): Truth =>
  verdict === 'met' ? 2 : verdict === 'not-met' ? 0 : verdict === 'not-applicable' ? 3 : 1;

/** The truth of “all of these”; of nothing, nothing applies. */
export const all = (truths: readonly Truth[]): Truth => Math.min(3, ...truths) as Truth;

/** Met, not met, or open where several values may hold and they disagree. */
export const whichever = (truths: readonly Truth[]): Truth =>
  truths.every((one) => one === truths[0]) ? (truths[0] ?? 1) : 1;
