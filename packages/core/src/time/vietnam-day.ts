import type { CalendarDate } from '@khuyenhoc/schemas';

/** Vietnam keeps UTC+7 all year. */
const AHEAD_MS = 7 * 60 * 60 * 1000;

/**
 * The calendar day in Vietnam at a moment, wherever the machine stands and whatever its clock, zone tables
 * and languages are: rules hold from a day there.
 *
 * @param moment milliseconds since the start of 1970, UTC, such as `Date.now()`
 * @example
 * vietnamDay(Date.UTC(2026, 11, 31, 17)); // '2027-01-01'
 */
export const vietnamDay = (moment: number): CalendarDate =>
  new Date(moment + AHEAD_MS).toJSON().slice(0, 10);
