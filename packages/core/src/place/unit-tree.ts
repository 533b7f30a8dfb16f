import type { CalendarDate, Place, PlaceList, PlaceUnit } from '@khuyenhoc/schemas';

/** The smallest units of a place that a list has: its communes; itself where the list has none of it. */
export function leavesOf(list: PlaceList, code: string, day: CalendarDate): readonly Place[] {
  const below = list.units.filter((unit) => unit.parent === code && holds(unit, day));
  if (below.length === 0) return [{ code, edition: list.edition }];
  return below.flatMap((unit) => leavesOf(list, unit.code, day));
}

/** The provinces that a list speaks of. */
export function provincesOf(list: PlaceList): readonly string[] {
  const parents = list.units.map((unit) => unit.parent).filter((code) => code.length === 2);
  return [...new Set(parents)].sort();
}

/** Whether a unit existed on a day. */
const holds = ({ validFrom, validTo }: PlaceUnit, day: CalendarDate): boolean =>
  (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
