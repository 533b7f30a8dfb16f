import type { Threshold } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from './finding.js';

/** One value of a threshold, when it holds, and its place. */
export interface ThresholdBranch<Value> {
  readonly value: Value;
  readonly path: AuthoringFinding['path'];
  /** The circumstance that decides between the values, and whether this one is the relief; null = there is one value only. */
  readonly when: { readonly circumstance: string; readonly holds: boolean } | null;
}

/** The one value of a threshold, or its ordinary value and its relief. */
export function branchesOf<Value extends number | object>(
  threshold: Threshold<Value>,
  path: AuthoringFinding['path'],
): readonly ThresholdBranch<Value>[] {
  if (typeof threshold !== 'object' || !('relief' in threshold)) {
    return [{ value: threshold, path, when: null }];
  }
  const { ordinary, relief } = threshold;
  const { circumstance } = relief;
  return [
    { value: ordinary, path: [...path, 'ordinary'], when: { circumstance, holds: false } },
    {
      value: relief.value,
      path: [...path, 'relief', 'value'],
      when: { circumstance, holds: true },
    },
  ];
}
