import type { Place } from '../../primitives/place.js';
import type { RowValues } from './layout.js';
import { WHOLE_COUNTRY } from './shared-columns.js';
import { cellsOf, defined, textOf } from './values.js';

/** The place of a row: null = the whole country, undefined = none is written. */
export function placeOf(row: RowValues): object | null | undefined {
  const code = textOf(row, 'placeCode');
  if (code !== undefined) return defined({ code, edition: textOf(row, 'placeEdition') });
  return textOf(row, 'placeName') === WHOLE_COUNTRY ? null : undefined;
}

/** What a row lacks of its place. */
export function lackingPlace(row: RowValues): readonly string[] {
  if (textOf(row, 'placeName') === WHOLE_COUNTRY) return [];
  return textOf(row, 'placeCode') === undefined ? ['placeCode'] : ['placeEdition'];
}

export const placeCells = (place: Place | null): RowValues =>
  place === null
    ? { placeName: WHOLE_COUNTRY }
    : cellsOf({ placeCode: place.code, placeEdition: place.edition });
