import type { CalendarDate, CriteriaSet } from '@khuyenhoc/schemas';
import { assertCalendarDate } from '../time/calendar-date.js';

/** The set in force, or why there is none to name. */
export type CriteriaSetLookup =
  | { readonly kind: 'found'; readonly set: CriteriaSet }
  /** Sets that may be in force: the day from which they hold was not read. */
  | { readonly kind: 'start-unknown'; readonly candidates: readonly CriteriaSet[] }
  /** Several sets claim the day. */
  | { readonly kind: 'several'; readonly candidates: readonly CriteriaSet[] }
  /** None holds on the day: the last one before it, and the first one after it. */
  | {
      readonly kind: 'none-in-force';
      readonly before: CriteriaSet | null;
      readonly after: CriteriaSet | null;
    }
  /** No set of this model at this scope is known at all. */
  | { readonly kind: 'not-known' };

/**
 * The criteria set of a model (`learning-family`) at a scope (`household`) that is in force on a day. It
 * never falls back on an expired one.
 *
 * @param territory a province's code, to find its own set before the national one
 * @throws KhuyenhocError `date-invalid`
 * @example
 * const found = criteriaSetFor(criteriaSets, 'learning-community', 'commune', '2024-02-11');
 * if (found.kind === 'found') console.log(found.set.instrument); // circular 44/2014, on its last day
 */
export function criteriaSetFor(
  sets: readonly CriteriaSet[],
  model: string,
  scope: string,
  on: CalendarDate,
  territory: string | null = null,
): CriteriaSetLookup {
  assertCalendarDate(on);
  const named = sets.filter((one) => one.model === model && one.scopes.includes(scope));
  const of = (code: string | null) => named.filter((one) => (one.territory?.code ?? null) === code);
  const own = territory === null ? [] : of(territory).filter(({ validity }) => holds(validity, on));
  const known = own.length > 0 ? own : of(null);
  if (known.length === 0) return { kind: 'not-known' };
  const inForce = known.filter(({ validity }) => holds(validity, on));
  const [set, ...others] = inForce.filter(({ validity }) => validity.from !== null);
  if (set !== undefined) {
    return others.length === 0
      ? { kind: 'found', set }
      : { kind: 'several', candidates: [set, ...others] };
  }
  if (inForce.length > 0) return { kind: 'start-unknown', candidates: inForce };
  const dated = (end: 'from' | 'to') =>
    known.flatMap((one) => {
      const day = one.validity[end];
      return day === null ? [] : [{ day, set: one }];
    });
  const ended = dated('to').filter(({ day }) => day < on);
  const coming = dated('from').filter(({ day }) => day > on);
  const [before] = ended.sort((a, b) => (a.day < b.day ? 1 : -1));
  const [after] = coming.sort((a, b) => (a.day < b.day ? -1 : 1));
  return { kind: 'none-in-force', before: before?.set ?? null, after: after?.set ?? null };
}

const holds = ({ from, to }: CriteriaSet['validity'], on: CalendarDate): boolean =>
  (from === null || from <= on) && (to === null || on <= to);
