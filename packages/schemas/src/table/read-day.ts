import { dateFault } from '../primitives/calendar-date.js';

/** A day that was read from a table, or why it was not. `swappable`: day and month could be exchanged. */
export type DayReading =
  | { readonly ok: true; readonly day: string; readonly swappable: boolean }
  | { readonly ok: false; readonly issue: 'date-format' | 'date-not-real'; readonly days?: number };

/**
 * Reads a day as tables in Vietnam have it, day first, or year-month-day.
 *
 * @example
 * readDay('5/9/2025'); // { ok: true, day: '2025-09-05', swappable: true }
 */
export function readDay(written: string): DayReading {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written.trim());
  const [, day = '', month = '', year = ''] = parts ?? [];
  const iso = parts ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : written.trim();
  const fault = dateFault(iso);
  if (fault === null) return { ok: true, day: iso, swappable: parts !== null && Number(day) <= 12 };
  const issue = fault.issue === 'date-not-real' ? 'date-not-real' : 'date-format';
  return { ok: false, issue, ...(fault.days !== undefined && { days: fault.days }) };
}
