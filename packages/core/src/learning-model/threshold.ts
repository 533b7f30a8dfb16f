import type { Threshold } from '@khuyenhoc/schemas';
import type { AssessmentContext } from './answer/answer.js';

/**
 * What is asked in these circumstances: one value, or both where it is not known which holds.
 *
 * @example
 * askedIn({ ordinary: 80, relief: { circumstance: 'disadvantaged-area', value: 70 } }, {}); // [80, 70]
 */
export function askedIn<Value extends number | object>(
  threshold: Threshold<Value>,
  { circumstances }: AssessmentContext,
): readonly Value[] {
  if (typeof threshold !== 'object' || !('relief' in threshold)) return [threshold];
  const { ordinary, relief } = threshold;
  const holds = circumstances?.[relief.circumstance] ?? null;
  if (holds === null) return [ordinary, relief.value];
  return [holds ? relief.value : ordinary];
}

/** Says that the circumstance of a threshold is what decides. */
export const openCircumstance = (
  threshold: Threshold<number | object>,
): { code: 'circumstance-open'; circumstance: string } | object =>
  typeof threshold === 'object' && 'relief' in threshold
    ? { code: 'circumstance-open', circumstance: threshold.relief.circumstance }
    : {};
