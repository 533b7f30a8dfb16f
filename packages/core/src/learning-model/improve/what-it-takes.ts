/** One thing to answer or to improve: by how much, and up to what. */
export interface Step {
  readonly at: string;
  /** Points, or whole units; null where it is a yes or no. */
  readonly by: number | null;
  readonly to: number | string | boolean | null;
}

/**
 * The least that leads to `meets`: the fewest criteria changed; of those ways the one with the fewest
 * points added; of those the one that changes the earliest criteria. It is exact, found by going through
 * all totals that can be reached, not by taking the largest gain first.
 */
export interface WhatItTakes {
  /** What has no usable answer yet. */
  readonly open: readonly string[];
  /**
   * Open answers that would settle an undetermined verdict as `meets`, each with what it must at least
   * come to. Where improvements are named too, open answers are taken at their best.
   */
  readonly answers: readonly Step[];
  readonly improvements: readonly Step[];
  /** False where nothing can lead to `meets`: what would decide was not read, or exists no more. */
  readonly possible: boolean;
}

export const NOTHING: WhatItTakes = { open: [], answers: [], improvements: [], possible: true };
