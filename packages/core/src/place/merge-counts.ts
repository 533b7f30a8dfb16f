import type { Summary } from './summary.js';

/** Why counts of summaries do not add up. */
export type MergeFault = 'other-rules' | 'other-counts' | 'too-large';

/** The counts of all summaries added, in any order; refused where rules or counted things differ. */
export function mergeCounts(
  summaries: readonly [Summary, ...Summary[]],
): Readonly<Record<string, number>> | MergeFault {
  const [first] = summaries;
  const names = Object.keys(first.counts).sort();
  if (summaries.some((one) => one.rules !== first.rules)) return 'other-rules';
  if (summaries.some((one) => Object.keys(one.counts).sort().join() !== names.join())) {
    return 'other-counts';
  }
  const sums = names.map(
    (name) => [name, summaries.reduce((sum, one) => sum + (one.counts[name] ?? 0), 0)] as const,
  );
  return sums.every(([, sum]) => Number.isSafeInteger(sum))
    ? Object.fromEntries(sums)
    : 'too-large';
}
