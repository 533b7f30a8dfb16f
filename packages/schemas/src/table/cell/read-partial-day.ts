import { type DayReading, readDay } from '../read-day.js';

/**
 * Reads a day, month or year as a source prints it: `23/11/2022`, `11/2022`, `2022`, each also with the words
 * “ngày”, “tháng”, “năm”.
 *
 * @example
 * readPartialDay('tháng 8 năm 2020'); // { ok: true, day: '2020-08', swappable: false }
 */
export function readPartialDay(written: string): DayReading {
  const text = spokenDay(written);
  if (/^\d{4}$/.test(text)) return { ok: true, day: text, swappable: false };
  const month = /^(?:(\d{1,2})[/.-](\d{4})|(\d{4})-(\d{2}))$/.exec(text);
  if (month === null) return readDay(text);
  const [year, number] = [month[2] ?? month[3] ?? '', month[1] ?? month[4] ?? ''];
  if (Number(number) < 1 || Number(number) > 12) return { ok: false, issue: 'date-not-real' };
  return { ok: true, day: `${year}-${number.padStart(2, '0')}`, swappable: false };
}

/** “ngày 23 tháng 11 năm 2022” as `23/11/2022`; other text as it is. */
export const spokenDay = (written: string): string =>
  written
    .trim()
    // One space each, or a long row of them would be tried from every place in it.
    .replace(/\s+/g, ' ')
    .replace(/^ngày /i, '')
    .replace(/ ?(?:tháng|năm) /gi, '/')
    .replace(/^\//, '');

/** A day, month or year as {@link readPartialDay} reads it again, day first. */
export const writeDay = (day: string): string => day.split('-').reverse().join('/');
