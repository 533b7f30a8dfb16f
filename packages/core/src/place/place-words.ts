import type { Place } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';

/** A place by code and edition, since neither alone names a territory; null is the whole country. */
export function placeWords(place: Place | null, language: Language): string {
  if (place === null) return language === 'vi' ? 'cả nước' : 'the whole country';
  return `${place.code} (${place.edition})`;
}
