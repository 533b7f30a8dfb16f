import type { CalendarDate, Place, PlaceEdition } from '@khuyenhoc/schemas';
import { editionOn } from './edition-on.js';

/**
 * The unit that a place is, or was merged into, by the list that holds on a day; null where no list
 * says.
 *
 * @example
 * placeNow(placeEditions, { code: '02', edition: 'vn-63' }, '2025-12-31');
 * // …{ code: '08', edition: 'vn-34-2025' }…
 */
export function placeNow(
  editions: readonly PlaceEdition[],
  place: Place,
  on: CalendarDate,
): Place | null {
  const held = editionOn(editions, on);
  let now: Place | null = place;
  while (now !== null && now.edition !== held?.id) now = next(editions, now);
  return now;
}

function next(editions: readonly PlaceEdition[], { code, edition }: Place): Place | null {
  const list = editions.find((one) => one.id === edition);
  const unit = list?.units.find((one) => one.code === code);
  if (!list?.next || !unit?.successor) return null;
  return { code: unit.successor, edition: list.next };
}
