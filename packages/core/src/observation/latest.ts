import type { Observation } from '@khuyenhoc/schemas';
import { lastDay } from '../time/last-day.js';

/** The newest observations: several only where they bear the same date. */
export function latest<One extends Observation>(observations: readonly One[]): readonly One[] {
  const newest = observations
    .map((one) => lastDay(one.on))
    .sort()
    .at(-1);
  return observations.filter((one) => lastDay(one.on) === newest);
}
