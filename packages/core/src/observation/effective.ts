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
  const byId = new Map<string, Observation[]>();
  for (const one of made) {
    const alike = byId.get(one.id);
    if (alike) alike.push(one);
    else byId.set(one.id, [one]);
  }
  return made.filter((one) => {
    if (replaced.has(one.id)) return false;
    const alike = byId.get(one.id) ?? [];
    return alike.length === 1 || alike.find((other) => sameData(one, other)) === one;
  });
}

const sameData = (a: Observation, b: Observation): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
