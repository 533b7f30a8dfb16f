import type { CalendarDate, PlaceEdition } from '@khuyenhoc/schemas';

/** The edition of the list of places that holds on a day; null where the data has none. */
export function editionOn(
  editions: readonly PlaceEdition[],
  day: CalendarDate,
): PlaceEdition | null {
  const holds = ({ validFrom, validTo }: PlaceEdition) =>
    (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
  return editions.find(holds) ?? null;
}
