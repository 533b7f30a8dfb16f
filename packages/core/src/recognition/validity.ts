import type { CalendarDate, Procedure } from '@khuyenhoc/schemas';
import { addMonths } from '../time/add-months.js';
import { yearOf } from '../time/calendar-date.js';

/**
 * How long a recognition holds. Where its act can be read in two ways it holds certainly to the
 * earlier day and possibly to the later one. `known: false` = no text that says it was found.
 */
export type RecognitionValidity =
  | {
      readonly known: true;
      readonly certainlyUntil: CalendarDate;
      readonly possiblyUntil: CalendarDate;
    }
  | { readonly known: false };

/**
 * The last days on which a recognition of some day holds: by the end of the year that lies the term
 * after the year of recognition, or by the term from the day of the decision.
 *
 * @example
 * recognitionValidity(commune25, '2024-03-20');
 * // { known: true, certainlyUntil: '2027-03-20', possiblyUntil: '2027-12-31' }
 */
export function recognitionValidity(
  procedure: Pick<Procedure, 'term' | 'subjectsEnd'>,
  decidedOn: CalendarDate,
): RecognitionValidity {
  const { term, subjectsEnd } = procedure;
  if (term === null) return { known: false };
  const days = term.readings
    .map(({ id }) =>
      addMonths(id === 'year-end' ? `${yearOf(decidedOn)}-12-31` : decidedOn, term.months),
    )
    .sort();
  const [first = decidedOn] = days;
  const last = days.at(-1) ?? first;
  // Of what no longer exists in law, no text says that its title lives on.
  const certain = subjectsEnd !== null && subjectsEnd < first ? subjectsEnd : first;
  return { known: true, certainlyUntil: certain, possiblyUntil: last };
}

/** Whether a recognition holds on a day, as far as its validity is known. */
export type Holds = 'certain' | 'possible' | 'over' | 'unknown';

/** Whether a recognition with this validity holds on a day. */
export function holdsOn(validity: RecognitionValidity, on: CalendarDate): Holds {
  if (!validity.known) return 'unknown';
  if (on <= validity.certainlyUntil) return 'certain';
  return on <= validity.possiblyUntil ? 'possible' : 'over';
}
