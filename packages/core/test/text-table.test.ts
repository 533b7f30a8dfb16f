import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newTextTable } from '../src/fund/text-table.js';

describe('a table of texts in flat memory', () => {
  it('answers as a Map does', () => {
    const step = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.nat(2 ** 31));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const table = newTextTable();
        const map = new Map<string, number>();
        for (const [text, value] of steps) {
          expect(table.get(text)).toBe(map.get(text));
          table.set(text, value);
          map.set(text, value);
        }
        for (const [text, value] of map) expect(table.get(text)).toBe(value);
      }),
    );
  });

  // Voucher numbers differ in a digit or two; a weak hash would take some for the same.
  it.each([
    ['running numbers', (n: number) => `2025 PT-${n}`],
    ['padded numbers', (n: number) => `2025 PC ${String(n).padStart(8, '0')}`],
    ['numbers before words', (n: number) => `${n}/BB-HKH phường Minh Xuân`],
    ['letters that change places', (n: number) => Array.from(n.toString(2)).reverse().join('')],
  ])('tells 300,000 %s apart', (_name, write) => {
    const table = newTextTable();
    let taken = 0;
    for (let n = 1; n <= 300_000; n++) {
      const text = write(n);
      if (table.get(text) !== undefined) taken += 1;
      table.set(text, n);
    }
    expect(taken).toBe(0);
    expect(table.get(write(123_456))).toBe(123_456);
  });
});
