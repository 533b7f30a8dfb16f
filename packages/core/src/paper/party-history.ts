import type { CalendarDate, Commitment, CountObservation, Observation } from '@khuyenhoc/schemas';
import { latest } from '../observation/latest.js';
import { type Interval, intervalOf } from '../quantity/interval.js';
import { total } from '../quantity/total.js';
import { lastDay } from '../time/last-day.js';

/** What a party reported beside its newest figure; null where it did not. */
export interface PartyHistory {
  /** New in the year up to the day of the report (phát sinh trong kỳ). */
  readonly newInPeriod: Interval | null;
  /** All there were at the same time of the year before (cùng kỳ năm trước). */
  readonly yearBefore: Interval | null;
}

/**
 * What one party reported of a commitment in the year of a day, and by the same day of the year before. A
 * figure more than a year older than that is no figure of the same period.
 */
export function partyHistory(
  observations: readonly Observation[],
  commitment: Commitment,
  party: string,
  reading: string | undefined,
  on: CalendarDate,
): PartyHistory {
  const own = observations
    .filter((one) => one.kind === 'count')
    .filter((one) => one.party === party && one.reading === reading)
    .filter((one) => one.indicator === commitment.indicator && one.stage === commitment.stage)
    .filter((one) => one.population === commitment.population);
  const before = yearsBefore(on, 1);
  const earliest = yearsBefore(on, 2);
  const within = (one: CountObservation, after: string, until: string) =>
    lastDay(one.on) > after && lastDay(one.on) <= until;
  const stock = own.filter((one) => one.measure !== 'new-in-period');
  // Without a newer figure there is nothing to set beside that of last year.
  const newer = stock.some((one) => within(one, before, on));
  const [then] = newer ? latest(stock.filter((one) => within(one, earliest, before))) : [];
  const fresh = own
    .filter((one) => one.measure === 'new-in-period')
    .filter((one) => within(one, `${Number(on.slice(0, 4)) - 1}-12-31`, on));
  return {
    newInPeriod:
      fresh.length === 0
        ? null
        : total(
            fresh.map((one) => intervalOf(one.count)),
            'disjoint',
          ),
    yearBefore: then === undefined ? null : intervalOf(then.count),
  };
}

const yearsBefore = (day: CalendarDate, years: number): CalendarDate =>
  `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
