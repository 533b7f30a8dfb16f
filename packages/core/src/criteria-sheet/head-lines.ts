import type { CriteriaSet, Instrument, PlaceEdition } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import { dateWords } from '../time/calendar-date.js';
import { SHEET_WORDS } from './sheet-words.js';
import { validityWords } from './validity-words.js';

/** What names a set needs of the rulebook: those of acts and of places. */
export interface CriteriaBooks {
  readonly instruments: readonly Instrument[];
  readonly placeEditions: readonly PlaceEdition[];
}

/** The act that lays a set down, with the clause: `Quyết định 324/QĐ-KHVN – …, Điều 3`. */
export function actWords(set: CriteriaSet, language: Language, books: CriteriaBooks): string {
  const act = books.instruments.find((one) => one.id === set.instrument);
  const name = act === undefined ? set.instrument : `${act.number} – ${act.title[language]}`;
  return [name, set.clause].filter((one) => one !== null).join(', ');
}

/** The name of the place that a set is of; null = the whole country. */
export function territoryWords({ territory }: CriteriaSet, books: CriteriaBooks): string | null {
  if (territory === null) return null;
  const edition = books.placeEditions.find((one) => one.id === territory.edition);
  return edition?.units.find((one) => one.code === territory.code)?.name ?? territory.code;
}

/** What is to be known of a set before reading it. */
export function headLines(set: CriteriaSet, language: Language, books: CriteriaBooks): string[] {
  const say = SHEET_WORDS[language];
  const territory = territoryWords(set, books);
  return [
    `${say.no}: ${set.id}`,
    `${say.instrument}: ${actWords(set, language, books)}`,
    `${say.validity}: ${validityWords(set.validity, language)}`,
    ...(set.validity.note === null ? [] : [set.validity.note[language]]),
    ...(territory === null ? [] : [`${say.territory}: ${territory}`]),
    `${say.completeness}: ${say.states[set.completeness]}`,
    ...(set.withoutEvidence === null ? [] : [say.noEvidence]),
    ...(set.subjectsEnd === null ? [] : [say.subjectsEnd(dateWords(set.subjectsEnd, language))]),
    `${say.checked}: ${dateWords(set.lastCheckedOn, language)}`,
  ];
}
