import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CalendarItem,
  calendarWords,
  newLifeCycle,
  programmeCalendar,
  programmeReport,
} from '@khuyenhoc/core';
import { type Agreement, type Observations, readDocument } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { calendarFile } from '../src/output/calendar-file.js';
import { reportText } from '../src/output/report-text.js';
import { chosenDay, today } from '../src/output/today.js';
import { example, temporary } from './command.js';
import { inProcess } from './in-process.js';

const load = (name: string) => {
  const result = readDocument(readFileSync(example(name), 'utf8'));
  if (!result.ok) throw new Error(name);
  return result.document;
};
const agreement = load('agreement') as Agreement;
const observations = load('observations') as Observations;
const items = programmeCalendar(agreement, newLifeCycle(agreement), '2026-06-30');

const ZONES = ['Asia/Ho_Chi_Minh', 'UTC', 'Pacific/Kiritimati', 'America/Anchorage'];
const zone = process.env['TZ'];
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});
/** Sets the zone of this process and its clock. */
function set(TZ: string, now: string): void {
  process.env['TZ'] = TZ;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
}

describe.each(ZONES)('in the zone %s', (TZ) => {
  it.each([
    ['2028-02-28T16:59:59Z', '2028-02-28'],
    ['2028-02-28T17:00:00Z', '2028-02-29'],
    ['2028-02-29T16:59:59Z', '2028-02-29'],
    ['2026-12-31T16:59:59Z', '2026-12-31'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
  ])('at %s it is %s in Vietnam', (now, day) => {
    set(TZ, now);
    expect([today(), chosenDay(undefined)]).toEqual([day, day]);
  });

  it('a day asked for gives the same report and diary, whatever the clock says', () => {
    const made = (now: string) => {
      set(TZ, now);
      const report = programmeReport(agreement, [observations], { on: '2028-02-29' });
      return [reportText(report, 'vi', 80), calendarFile(agreement, items, 'vi')];
    };
    const wanted = made('2026-06-30T05:00:00Z');
    expect(made('2028-02-29T12:00:00Z')).toEqual(wanted);
    expect(made('2026-12-31T23:59:59Z')).toEqual(wanted);
    expect(wanted[0]).toContain('29/02/2028');
  });

  it('a page says the day in Vietnam on which it was made', async () => {
    set(TZ, '2026-12-31T17:00:00Z');
    const file = join(temporary(), 'page.html');
    const sources = [example('agreement'), example('observations')];
    await inProcess('render', 'agreement', ...sources, '-o', file, '--lang', 'vi');
    expect(readFileSync(file, 'utf8')).toContain('01/01/2027');
  });
});

describe('the diary in the form of other calendars', () => {
  /** The lines of an iCalendar file, put together again where they were folded. */
  const lines = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const plain = (text: string) => text.replace(/\\n/gi, '\n').replace(/\\([\\;,])/g, '$1');
  const all = (text: string, name: string) =>
    lines(text)
      .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
      .map((line) => plain(line.slice(line.indexOf(':') + 1)));

  it('says the days and names that went in, in lines as long as they may be', () => {
    const day = fc
      .integer({ min: Date.UTC(2015, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    const item = fc.record({
      id: fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/),
      kind: fc.constantFrom<CalendarItem['kind']>(
        'yearly-plan',
        'interim-review',
        'closing-review',
      ),
      day: fc.oneof(day, fc.constant('2028-02-29')),
      basis: fc.constantFrom<CalendarItem['basis']>('agreement', 'practice'),
      state: fc.constantFrom<CalendarItem['state']>('coming', 'not-recorded', 'done'),
    });
    const list = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 8 });
    fc.assert(
      fc.property(
        list,
        fc.constantFrom(...ZONES),
        fc.constantFrom('vi', 'en'),
        (made, TZ, lang) => {
          process.env['TZ'] = TZ;
          const wanted = made.map((one) => ({ ...one, year: Number(one.day.slice(0, 4)) }));
          const text = calendarFile(agreement, wanted, lang);
          const owed = wanted.filter((one) => one.state !== 'done');
          expect(all(text, 'DTSTART')).toEqual(owed.map((one) => one.day.replaceAll('-', '')));
          expect(all(text, 'SUMMARY')).toEqual(owed.map((one) => calendarWords(one, lang)));
          expect(all(text, 'UID')).toEqual(owed.map((one) => `${one.id}@khuyenhoc`));
          for (const line of text.split('\r\n')) {
            expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
            expect(line).not.toMatch(/\n|\ufffd/);
          }
        },
      ),
      {
        numRuns: Number(process.env['FUZZ_RUNS'] ?? 100),
        ...(process.env['FUZZ_SEED'] !== undefined && { seed: Number(process.env['FUZZ_SEED']) }),
      },
    );
  });
});
