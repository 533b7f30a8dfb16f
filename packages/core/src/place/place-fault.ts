import type { CalendarDate, Place, PlaceEdition } from '@khuyenhoc/schemas';
import { editionOn } from './edition-on.js';
import { levelsOn } from './level.js';

/** Why a place cannot be meant on a day: it is in no list, or its list did not hold then. */
export type PlaceFault =
  | { readonly code: 'place-unknown' }
  | { readonly code: 'place-not-on-date'; readonly edition: string | null };

/** Provinces have codes of two digits, former districts of three, communes of five. */
const isProvince = ({ code }: Place): boolean => code.length === 2;

/**
 * What is wrong with a place on a day; null where nothing is. Of communes only the edition is
 * checked: the lists hold provinces.
 */
export function placeFault(
  editions: readonly PlaceEdition[],
  place: Place,
  day: CalendarDate,
): PlaceFault | null {
  const edition = editions.find((one) => one.id === place.edition);
  if (edition === undefined) return { code: 'place-unknown' };
  if (isProvince(place) && !edition.units.some((unit) => unit.code === place.code)) {
    return { code: 'place-unknown' };
  }
  const held = editionOn(editions, day);
  // The district level ended: its codes have three digits.
  if (place.code.length === 3 && !levelsOn(day).includes('district')) {
    return { code: 'place-not-on-date', edition: held?.id ?? null };
  }
  return held?.id === place.edition
    ? null
    : { code: 'place-not-on-date', edition: held?.id ?? null };
}
