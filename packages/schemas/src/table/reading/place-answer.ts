import type { Place } from '../../primitives/place.js';

/** What a written name of a unit may mean, as a list of units tells. */
export type PlaceAnswer =
  | { readonly kind: 'one'; readonly place: Place; readonly name: string; readonly exact: boolean }
  | { readonly kind: 'several' | 'split'; readonly names: readonly string[] }
  | { readonly kind: 'none' };

/** Looks a written name up in a list of units. */
export type ResolvePlace = (written: string) => PlaceAnswer;
