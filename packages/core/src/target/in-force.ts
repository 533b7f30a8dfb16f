import type { CalendarDate, Instrument } from '@khuyenhoc/schemas';
import { yearOf } from '../time/calendar-date.js';

/**
 * Whether an instrument governs a day, as the law stood on another. Both matter: a day of 2022 is
 * judged by what had been issued by then, or by what has been issued since, as the user asks.
 * `unknown` where neither days of force nor a period were read.
 */
export function inForce(
  instrument: Instrument,
  on: CalendarDate,
  lawAsOf: CalendarDate,
): 'yes' | 'no' | 'unknown' {
  if (instrument.issuedOn !== null && instrument.issuedOn > lawAsOf) return 'no';
  if (instrument.inForce) {
    const { from, to } = instrument.inForce;
    return from <= on && (to === null || on <= to) ? 'yes' : 'no';
  }
  if (instrument.period) {
    const year = yearOf(on);
    return instrument.period.from <= year && year <= instrument.period.to ? 'yes' : 'no';
  }
  return 'unknown';
}
