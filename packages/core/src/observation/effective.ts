import type { CalendarDate, Observation } from '@khuyenhoc/schemas';
import { lastDay } from '../time/last-day.js';

/**
 * The observations that count on a day: those made by then, less those that a later one replaces.
 * The same observation given twice counts once.
 */
export function effectiveOn(
  observations: readonly Observation[],
  on: CalendarDate,
): readonly Observation[] {
  const made = observations.filter((one) => lastDay(one.on) <= on);
  const replaced = new Set(made.flatMap((one) => one.supersedes ?? []));
  const seen = new Set<string>();
  return made.filter((one) => {
    const key = JSON.stringify(one);
    if (replaced.has(one.id) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
