import type { PlaceList } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  amountInWords,
  assertCalendarDate,
  formatDate,
  hedgedInterval,
  KhuyenhocError,
  lastDay,
  printedAmount,
  readPrinted,
  resolveName,
  sameInWords,
  vietnamDay,
} from '../src/index.js';
import { dayBefore } from '../src/time/day-before.js';

// `npm run fuzz` tries many more, with a seed of its own that a failure prints.
const runs = {
  numRuns: Number(process.env['FUZZ_RUNS'] ?? 300),
  ...(process.env['FUZZ_SEED'] !== undefined && { seed: Number(process.env['FUZZ_SEED']) }),
};

const PIECES = [
  ...[
    'hơn ',
    'gần',
    'khoảng ',
    'trên',
    'over ',
    ' tỷ',
    ' tỉ',
    ' triệu',
    'nghìn',
    ' đồng',
    'đ',
    '%',
  ],
  ...['1', '12', '123', '1.234', ',5', '.', ',', '-', '+', 'e9', '0x1f', '１', '٣', '½'],
  ...[
    ' ',
    '\u00a0',
    '\t',
    '\n',
    '\0',
    '\ud800',
    '\ufeff',
    '\u0301',
    'ơ'.normalize('NFD'),
    'İ',
    'ß',
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((parts) => parts.join('')),
  // Also halves of letters beyond the first plane.
  fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    '9'.repeat(400),
    ' '.repeat(50_000) + 'x',
    '1'.repeat(50_000),
    '1.111'.repeat(9999),
  ),
);
/** A row of spaces or figures so long that what is tried from every place in it takes seconds. */
const LONG = [' ', '1', '1.', '-', '.111', ',', 'chẵn ', ' đồng'].flatMap((one) =>
  ['x', '1'].map((before) => `${before}${one.repeat(30_000)}x`),
);
const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const LIST = {
  units: [
    { code: '02215', name: 'Phường Minh Xuân', type: 'ward', predecessors: [] },
    {
      code: '02269',
      name: 'Xã Hòa An',
      type: 'commune',
      predecessors: [{ name: 'Xã Đạo Đức', extent: 'part' }],
    },
    {
      code: '00001',
      name: 'Xã Đạo Đức',
      type: 'commune',
      predecessors: [{ name: 'Thị trấn Vĩnh Tuy', extent: 'whole' }],
    },
  ],
} as unknown as PlaceList;

describe('whatever text a reader is given', () => {
  it('a printed number is none, or a whole amount that both readers agree on', () => {
    fc.assert(
      fc.property(text, (written) => {
        const [number, amount] = [readPrinted(written), printedAmount(written)];
        if (number !== null) {
          const { min, max } = hedgedInterval(number);
          expect(Number.isSafeInteger(number.value)).toBe(true);
          expect(min).toBeLessThanOrEqual(max ?? Infinity);
          if (amount !== null) expect(amount).toEqual({ min, max });
        }
        if (amount !== null) expect(amount.min).toBeLessThanOrEqual(amount.max ?? Infinity);
      }),
      runs,
    );
  });

  it.each(LONG.map((long) => [long.slice(0, 8), long]))('“%s…” takes no time', (_, long) => {
    const start = process.cpuUsage();
    expect(readPrinted(long)).toBeNull();
    expect(printedAmount(long)).toBeNull();
    expect(sameInWords(1, long)).toBe(false);
    expect(resolveName(LIST, long).kind).toBe('none');
    // Milliseconds where the time grows with the length, many seconds where it grows with its square.
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  });

  it('a day is one that there is, or the error says which was given', () => {
    const near = fc
      .tuple(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
      )
      .map(([y, m, d]) =>
        [String(y).padStart(4, '0'), ...[m, d].map((n) => String(n).padStart(2, '0'))].join('-'),
      );
    fc.assert(
      fc.property(fc.oneof(near, text, day), (written) => {
        const time = Date.parse(`${written}T00:00:00Z`);
        const real =
          /^\d{4}-\d\d-\d\d$/.test(written) &&
          !Number.isNaN(time) &&
          new Date(time).toISOString().startsWith(written);
        if (real) expect(assertCalendarDate(written)).toBe(written);
        else {
          expect(() => assertCalendarDate(written)).toThrow(KhuyenhocError);
        }
      }),
      runs,
    );
  });

  it('a name of a place is found, or not, and never by an exception', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(['one', 'several', 'split', 'none']).toContain(resolveName(LIST, written).kind);
      }),
      runs,
    );
  });

  it('words of an amount say it, or not', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), text, (amount, written) => {
        expect(typeof sameInWords(amount, written)).toBe('boolean');
        expect(sameInWords(amount, `${amountInWords(amount)} ${written.trim()}x`)).toBe(false);
      }),
      runs,
    );
  });
});

describe('what people write otherwise is the same', () => {
  const otherwise = fc.tuple(
    fc.boolean(),
    fc.boolean(),
    fc.constantFrom(' ', '  ', '\t', '\u00a0 '),
  );
  const write = (plain: string, [capitals, split, space]: [boolean, boolean, string]) => {
    const cased = capitals ? plain.toUpperCase() : plain.toLowerCase();
    return ` ${(split ? cased.normalize('NFD') : cased).replaceAll(' ', space)} `;
  };

  it('an amount in words', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), otherwise, fc.boolean(), (amount, how, south) => {
        const words = amountInWords(amount);
        const said = south
          ? words.replaceAll('nghìn', 'ngàn').replaceAll('linh', 'lẻ').replaceAll('tỷ', 'tỉ')
          : words;
        expect(sameInWords(amount, write(said, how))).toBe(true);
      }),
      runs,
    );
  });

  it('a printed amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), otherwise, (amount, how) => {
        const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
        expect(printedAmount(write(`${grouped} đồng`, how))).toEqual({ min: amount, max: amount });
      }),
      runs,
    );
  });

  it('a name of a place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LIST.units), otherwise, (unit, how) => {
        expect(resolveName(LIST, write(unit.name, how))).toMatchObject({ kind: 'one', unit });
      }),
      runs,
    );
  });
});

describe('calendar days, against the clock of the language', () => {
  it('step by days and months alike', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const time = Date.parse(`${date}T00:00:00Z`);
        const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
        expect(dayBefore(date)).toBe(iso(time - 86_400_000));
        const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
        const end = iso(Date.UTC(year, month, 0));
        expect(lastDay(date.slice(0, 7))).toBe(end);
        const endThere = Number(iso(Date.UTC(year, month + months, 0)).slice(8));
        const wanted = iso(
          Date.UTC(year, month - 1 + months, Math.min(Number(date.slice(8)), endThere)),
        );
        expect(addMonths(date, months)).toBe(wanted);
        expect(formatDate(date, 'vi').split('/').reverse().join('-')).toBe(date);
      }),
      runs,
    );
  });

  it('begin at midnight in Vietnam', () => {
    fc.assert(
      fc.property(day, fc.nat(86_399_999), (date, ms) => {
        expect(vietnamDay(Date.parse(`${date}T00:00:00+07:00`) + ms)).toBe(date);
      }),
      runs,
    );
  });
});
