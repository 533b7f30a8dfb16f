import type { Agreement, CalendarDate } from '@khuyenhoc/schemas';
import { yearOf } from '../time/calendar-date.js';
import type { LifeCycle, Review } from './state.js';

export type CalendarKind = 'yearly-plan' | 'interim-review' | 'yearly-review' | 'closing-review';

/** Something that an agreement asks for, year by year. */
export interface CalendarItem {
  readonly id: string;
  readonly kind: CalendarKind;
  readonly year: number;
  /** Who says that it is owed: the agreement, or the usual practice of such programmes. */
  readonly basis: 'agreement' | 'practice';
  /** The day to put in a diary. The texts name no day, so it is the end of the span. */
  readonly day: CalendarDate;
  /** `not-recorded`: its day has passed and no event shows it; it may have been done all the same. */
  readonly state: 'done' | 'not-recorded' | 'coming';
}

/**
 * What is owed in each year from the signing to the end of the period, and what of it is done.
 *
 * @param on the day from which it is seen
 */
export function programmeCalendar(
  agreement: Agreement,
  cycle: LifeCycle,
  on: CalendarDate,
): readonly CalendarItem[] {
  const asked = agreement.cycle?.items ?? [];
  const { from, to } = cycle.period;
  const signedOn = cycle.signedOn ?? agreement.signing.on;
  const first = Math.max(from ?? 0, signedOn === null ? 0 : yearOf(signedOn));
  // Where the end is not known, the list reaches to the end of next year.
  const last = to ?? yearOf(on) + 1;
  const items: CalendarItem[] = [];
  const add = (
    kind: CalendarKind,
    year: number,
    monthAndDay: string,
    basis: CalendarItem['basis'],
    done: boolean,
  ) => {
    const day = `${year}-${monthAndDay}`;
    // What fell before the signing was never owed, though the period may begin earlier.
    if (signedOn !== null && day < signedOn) return;
    const state = done ? 'done' : day < on ? 'not-recorded' : 'coming';
    items.push({ id: `${agreement.id}-${kind}-${year}`, kind, year, basis, day, state });
  };
  for (let year = first === 0 ? last : first; year <= last; year++) {
    const held = cycle.reviews.filter((review) => yearOf(review.span.to) === year);
    const has = (kind: Review['review'], ...scopes: Review['scope'][]) =>
      held.some((review) => review.review === kind && scopes.includes(review.scope));
    if (asked.includes('programme')) {
      add('yearly-plan', year, '12-31', 'agreement', cycle.plans.includes(year));
    }
    // An interim review each year is agreed; that it looks back on the half-year is practice.
    if (asked.includes('interim-review')) {
      add('interim-review', year, '06-30', 'practice', has('interim', 'half-year', 'year'));
    }
    if (asked.includes('final-review')) {
      add('yearly-review', year, '12-31', 'agreement', has('final', 'year'));
    }
    if (year === to) {
      add('closing-review', year, '12-31', 'practice', has('final', 'whole-period'));
    }
  }
  return items.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
