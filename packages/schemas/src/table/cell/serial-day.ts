import { daysInMonth } from '../../primitives/days-in-month.js';

/** Days from 1 January 1900 to 1 January 1904: the distance of the two systems. */
const SYSTEMS_APART = 1462;
/** Excel's 29 February 1900, a day that never was. */
const FALSE_DAY = 60;

/**
 * The calendar day of a serial number of a spreadsheet; the time of day is dropped. Excel counts a 29
 * February 1900, so numbers from 61 on are one too high; number 60 names no day. Workbooks made on old
 * Macintoshes count from 1 January 1904 (`from1904`).
 *
 * @returns the day as `2022-11-23`, or null where the number names none
 * @example
 * serialDay(44888); // '2022-11-23'
 */
export function serialDay(serial: number, from1904 = false): string | null {
  const whole = Math.floor(serial);
  const number = from1904 ? whole + SYSTEMS_APART : whole;
  if (from1904 && whole < 0) return null;
  // 2958465 is 31 December 9999.
  if (!(number >= 1 && number <= 2_958_465) || (number === FALSE_DAY && !from1904)) return null;
  let days = number > FALSE_DAY ? number - 2 : number - 1;
  let year = 1900;
  for (;;) {
    const length = daysInMonth(year, 2) + 337;
    if (days < length) break;
    days -= length;
    year += 1;
  }
  let month = 1;
  while (days >= daysInMonth(year, month)) {
    days -= daysInMonth(year, month);
    month += 1;
  }
  return [year, month, days + 1].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The serial number (system of 1900) of a day written year-month-day. */
export function daySerial(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  let serial = date;
  for (let one = 1900; one < year; one += 1) serial += daysInMonth(one, 2) + 337;
  for (let one = 1; one < month; one += 1) serial += daysInMonth(year, one);
  return serial >= FALSE_DAY ? serial + 1 : serial;
}
