import type { AgreementEvent } from '@khuyenhoc/schemas';
import { yearOf } from '../time/calendar-date.js';
import type { FaultCode } from './fault.js';
import type { LifeCycle, Phase, Review } from './state.js';

/** In which phases each event may happen. Press reports often know only the signing. */
const WHEN: Readonly<Record<AgreementEvent['type'], readonly Phase[]>> = {
  drafted: ['new'],
  signed: ['new', 'drafted'],
  'entered-into-force': ['signed'],
  'yearly-plan-adopted': ['signed', 'in-force'],
  reviewed: ['signed', 'in-force'],
  amended: ['signed', 'in-force'],
  'party-succeeded': ['signed', 'in-force'],
  renewed: ['signed', 'in-force', 'closed', 'lapsed'],
  lapsed: ['signed', 'in-force', 'closed'],
};

/** Why an event cannot happen now; null when it can. */
export function checkEvent(state: LifeCycle, event: AgreementEvent): FaultCode | null {
  if (state.on !== null && event.on < state.on) return 'out-of-order';
  if (!WHEN[event.type].includes(state.phase)) return 'wrong-phase';
  const { period } = state;
  switch (event.type) {
    case 'yearly-plan-adopted':
      if (outside(period, event.year)) return 'year-outside-period';
      return state.plans.includes(event.year) ? 'plan-twice' : null;
    case 'reviewed':
      return checkReview(state, event);
    case 'party-succeeded': {
      const current = state.parties.filter((term) => term.to === null);
      if (!current.some((term) => term.party.id === event.party)) return 'party-not-there';
      return current.some((term) => term.party.id === event.by.id) ? 'party-twice' : null;
    }
    case 'renewed':
      return period.to === null || event.until > period.to ? null : 'renewal-not-later';
    default:
      return null;
  }
}

/** Certainly outside; a period that is not known holds every year. */
const outside = ({ from, to }: LifeCycle['period'], year: number): boolean =>
  (from !== null && year < from) || (to !== null && year > to);

function checkReview({ period, reviews }: LifeCycle, event: Review): FaultCode | null {
  const { from, to } = event.span;
  if (outside(period, yearOf(from)) || outside(period, yearOf(to))) return 'review-outside-period';
  const alike = reviews.filter((one) => one.review === event.review && one.scope === event.scope);
  // A whole period has one final review; spans of the same kind follow each other.
  if (alike.some((one) => one.span.from === from && one.span.to === to)) return 'review-twice';
  return alike.some((one) => one.span.to > to) ? 'review-out-of-order' : null;
}
