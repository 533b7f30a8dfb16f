import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAt, cellName } from '../src/table/cell/cell-name.js';
import { readBounded, writeBounded } from '../src/table/cell/read-bounded.js';
import { readPartialDay, writeDay } from '../src/table/cell/read-partial-day.js';
import { rateOfShare, readRate, writeRate } from '../src/table/cell/read-rate.js';
import { readWhole } from '../src/table/cell/read-whole.js';
import { daySerial, serialDay } from '../src/table/cell/serial-day.js';
import { readDay } from '../src/table/read-day.js';
import { SeenKeys } from '../src/table/reading/seen-keys.js';

const days = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('counts as people write them', () => {
  it.each([
    ['1.234.567', undefined, 1_234_567],
    ['1.234', undefined, 1234],
    ['1 234', undefined, 1234],
    ['1,234,567', undefined, 1_234_567],
    ['1,234', 'comma', 1234],
    ['1,234', undefined, 'number-ambiguous'],
    ['1.234', 'comma', 'number-ambiguous'],
    ['12,5', undefined, 'count-not-whole'],
    ['1.204,5', undefined, 'count-not-whole'],
    ['-3', undefined, 'count-not-whole'],
    ['1.23', undefined, 'count-not-whole'],
    ['1.23.456', undefined, 'number-format'],
    ['mười', undefined, 'number-format'],
    ['99999999999999999999', undefined, 'count-not-whole'],
  ] as const)('%s (%s): %s', (text, mark, expected) => {
    const read = readWhole(text, mark);
    expect(read.ok ? read.value : read.issue).toBe(expected);
  });

  it('come back with dots, spaces or nothing between thousands', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 2 ** 45 }),
        fc.constantFrom('.', ' ', '\u00a0', ''),
        (value, mark) => {
          const text = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
          expect(readWhole(text)).toEqual({ ok: true, value });
        },
      ),
    );
  });

  it('keep hedges as bounds, both ways', () => {
    const whole = (text: string) => readWhole(text);
    expect(readBounded<{ readonly issue: string }>('trên 5.000', whole)).toEqual({
      ok: true,
      value: { atLeast: 5000 },
    });
    expect(readBounded<{ readonly issue: string }>('gần 200', whole)).toEqual({
      ok: true,
      value: { atMost: 200 },
    });
    const bound = fc.nat({ max: 1e9 });
    const quantity = fc.oneof(
      bound,
      fc.record({ atLeast: bound }),
      fc.record({ atMost: bound }),
      fc.tuple(bound, bound).map(([a, b]) => ({ atLeast: Math.min(a, b), atMost: Math.max(a, b) })),
    );
    fc.assert(
      fc.property(quantity, (value) => {
        expect(readBounded<{ readonly issue: string }>(String(writeBounded(value)), whole)).toEqual(
          { ok: true, value },
        );
      }),
    );
  });

  it('are never read from what is no number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readWhole(text);
        if (read.ok) expect(Number(text.replace(/[.,\s]/g, ''))).toBe(read.value);
      }),
    );
  });
});

describe('rates as they are printed', () => {
  it.each([
    ['85,2%', { percent: 85.2, decimals: 1 }],
    ['85.20 %', { percent: 85.2, decimals: 2 }],
    ['100', { percent: 100, decimals: 0 }],
    ['85,12345', null],
    ['tám', null],
  ])('%s', (text, expected) => expect(readRate(text)).toEqual(expected));

  it('come back with their decimals', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (number, decimals) => {
          const rate = { percent: number / 10 ** decimals, decimals };
          expect(readRate(writeRate(rate))).toEqual(rate);
        },
      ),
    );
  });

  it('are exact from the share that a sheet holds', () => {
    expect(rateOfShare(0.852)).toEqual({ percent: 85.2, decimals: 1 });
    expect(rateOfShare(0.57)).toEqual({ percent: 57, decimals: 0 });
    expect(rateOfShare(1 / 3)).toBeNull();
  });
});

describe('days of a spreadsheet', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [44888, false, '2022-11-23'],
    [44888.75, false, '2022-11-23'],
    [43426, true, '2022-11-23'],
    [0, true, '1904-01-01'],
    [2958465, false, '9999-12-31'],
    [2958466, false, null],
    [-1, false, null],
    [Number.NaN, false, null],
  ])('%s (1904: %s) is %s', (serial, from1904, day) => {
    expect(serialDay(serial, from1904)).toBe(day);
  });

  it('follow one another, and come back', () => {
    fc.assert(
      fc.property(days, (day) => {
        const serial = daySerial(day);
        expect(serialDay(serial)).toBe(day);
        expect(serial).toBe(25569 + Date.parse(day) / 86_400_000);
        expect(serialDay(serial - 1462, true)).toBe(serial < 1462 ? null : day);
      }),
    );
  });

  it.each([
    ['23/11/2022', '2022-11-23'],
    ['5.9.2025', '2025-09-05'],
    ['ngày 23 tháng 11 năm 2022', '2022-11-23'],
    ['tháng 8 năm 2020', '2020-08'],
    ['8/2020', '2020-08'],
    ['năm 2020', '2020'],
    ['2020-08', '2020-08'],
    ['13/2020', 'date-not-real'],
    ['31/6/2026', 'date-not-real'],
    ['23/11/22', 'date-format'],
    ['hôm nay', 'date-format'],
  ])('%s is %s', (text, expected) => {
    const read = readPartialDay(text);
    expect(read.ok ? read.day : read.issue).toBe(expected);
  });

  it('are read day first, and say when the month could be the day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const swappable = Number(day.slice(8)) <= 12;
        expect(readDay(writeDay(day))).toEqual({ ok: true, day, swappable });
      }),
    );
  });
});

describe('names of cells', () => {
  it.each([
    [1, 0, 'A1'],
    [17, 1, 'B17'],
    [3, 26, 'AA3'],
    [1048576, 16383, 'XFD1048576'],
  ])('row %s, column %s: %s', (row, column, name) => {
    expect(cellName(row, column)).toBe(name);
    expect(cellAt(name)).toEqual({ row, column });
  });
});

describe('keys that were seen', () => {
  it('are told with their row, and none by mistake', () => {
    const seen = new SeenKeys();
    const key = (index: number) => `gia-dinh-hoc-tap-cong-nhan-${index % 7}-${index}`;
    for (let row = 1; row <= 50_000; row += 1) expect(seen.add(key(row), row)).toBe(0);
    for (const row of [1, 777, 50_000]) expect(seen.add(key(row), 1)).toBe(row);
  });
});
