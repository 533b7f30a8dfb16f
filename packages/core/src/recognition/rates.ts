import type { CalendarDate } from '@khuyenhoc/schemas';
import type { Interval } from '../quantity/interval.js';
import { isHeld } from './stage.js';
import type { RecognitionState } from './state.js';
import { holdsOn } from './validity.js';

export type RecognitionRateId = 'registration' | 'evaluation' | 'success' | 'coverage';

/** A share as its two counts. `count` is a range where a title may or may not still hold. */
export interface RecognitionRate {
  readonly id: RecognitionRateId;
  readonly count: Interval;
  readonly of: number;
  /** Whether it may be held against the targets of the programmes: coverage only. */
  readonly comparableWithTargets: boolean;
}

export interface RecognitionRates {
  readonly rates: readonly RecognitionRate[];
  /** Recognised with no registration on record. They are in the coverage and not in the success. */
  readonly unregistered: Interval;
  /** Whether coverage = registration × success, exactly: only where `unregistered` is none. */
  readonly identityHolds: boolean;
}

/**
 * The four rates of a model, from the states of its candidates on a day: registered of all (tỷ lệ đăng
 * ký), scored of registered (tỷ lệ tham gia đánh giá), recognised of registered (tỷ lệ đạt so với số
 * đăng ký) and recognised of all (tỷ lệ được công nhận so với tổng số). Nothing is capped: where more
 * are on record than `all`, the counts show it.
 *
 * @param states each candidate once, replayed to that day
 * @param all how many there are, whether on record or not
 * @param year counts registrations and scorings for this year only; left out, of all years
 * @example
 * const found = recognitionRates(states, 1200, '2026-06-30'); // one of 1,200 communes
 * found.rates.find((rate) => rate.id === 'coverage');
 * // { id: 'coverage', count: { min: 1, max: 1 }, of: 1200, comparableWithTargets: true }
 */
export function recognitionRates(
  states: readonly RecognitionState[],
  all: number,
  on: CalendarDate,
  year?: number,
): RecognitionRates {
  const within = (years: readonly number[]) =>
    year === undefined ? years.length > 0 : years.includes(year);
  const registered = states.filter((one) => within(one.years.registered));
  const scored = registered.filter((one) => within(one.years.selfAssessed));
  const coverage = held(states, on);
  const success = held(registered, on);
  const rate = (id: RecognitionRateId, count: Interval, of: number): RecognitionRate => ({
    id,
    count,
    of,
    comparableWithTargets: id === 'coverage',
  });
  const unregistered = held(
    states.filter((one) => !within(one.years.registered)),
    on,
  );
  return {
    rates: [
      rate('registration', exactly(registered.length), all),
      rate('evaluation', exactly(scored.length), registered.length),
      rate('success', success, registered.length),
      rate('coverage', coverage, all),
    ],
    unregistered,
    identityHolds: unregistered.max === 0,
  };
}

const exactly = (count: number): Interval => ({ min: count, max: count });

/** How many hold a title: certainly at least, possibly at most. */
function held(states: readonly RecognitionState[], on: CalendarDate): Interval {
  const certain = states.filter(
    ({ recognition }) => recognition !== null && holdsOn(recognition.validity, on) === 'certain',
  );
  return { min: certain.length, max: states.filter((one) => isHeld(one, on)).length };
}
