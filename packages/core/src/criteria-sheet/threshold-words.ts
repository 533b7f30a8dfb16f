import type { Threshold } from '@khuyenhoc/schemas';
import type { Titles } from './titles.js';

/** A threshold, with its relief: `80; Vùng khó khăn: 70`. */
export function thresholdWords<Value extends number | object>(
  threshold: Threshold<Value>,
  say: (value: Value) => string,
  titles: Titles,
): string {
  if (typeof threshold !== 'object' || !('relief' in threshold)) return say(threshold);
  const { ordinary, relief } = threshold;
  return `${say(ordinary)}; ${titles.of(relief.circumstance)}: ${say(relief.value)}`;
}
