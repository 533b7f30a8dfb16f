import type { Place, PlaceEdition } from '@khuyenhoc/schemas';

/** A place as one text, to keep in sets: `08@vn-63`. */
export const placeKey = ({ code, edition }: Place): string => `${code}@${edition}`;

/**
 * The units of the oldest edition that a place is made of. Two places share territory exactly when they
 * share an origin, whatever editions they are named in.
 *
 * @example
 * origins(placeEditions, { code: '08', edition: 'vn-34-2025' });
 * // [ { code: '02', edition: 'vn-63' }, { code: '08', edition: 'vn-63' } ]
 */
export function origins(editions: readonly PlaceEdition[], place: Place): readonly Place[] {
  const before = editions.find((edition) => edition.next === place.edition);
  if (before === undefined) return [place];
  return before.units
    .filter((unit) => unit.successor === place.code)
    .flatMap((unit) => origins(editions, { code: unit.code, edition: before.id }));
}
