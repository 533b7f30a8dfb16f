import type { CountObservation } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlaces } from '../../src/compare/compare-places.js';
import type { ComparedPlace, CompareMeasure } from '../../src/compare/measure.js';

const frame = { title: { vi: 't', en: 't' }, warning: null, lines: [], foot: [] };
const NAME = { vi: 'Xã', en: 'Commune' };
const measure: CompareMeasure = {
  indicator: 'gia-dinh-hoc-tap',
  stage: 'recognised',
  population: 'ho',
  label: { vi: 'Gia đình học tập', en: 'Learning families' },
  base: { vi: 'Số hộ', en: 'Households' },
};
const place = (code: string): ComparedPlace => ({
  place: { code, edition: 'vn-34-2025' },
  name: `Xã ${code}`,
});

/** A count of a commune as its report gives it, with what a test is about. */
const figure = (code: string, change: object = {}): CountObservation =>
  ({
    kind: 'count',
    id: `${code}-${JSON.stringify(change)}`,
    party: null,
    place: place(code).place,
    on: '2025-12-31',
    indicator: 'gia-dinh-hoc-tap',
    stage: 'recognised',
    population: 'ho',
    count: 50,
    outOf: 100,
    figure: 'actual',
    citation: { certainty: 'not-found', evidence: null, source: [], quote: null },
    ...change,
  }) as never;

const compare = (figures: readonly CountObservation[], codes = ['1', '2', '3']) =>
  comparePlaces(frame, NAME, [measure], codes.map(place), figures, '2026-06-30');

describe('places side by side', () => {
  it('gives count, base and rate, and a gap where nothing was sent', () => {
    const view = compare([figure('1'), figure('2', { count: 2, outOf: 3 })]);
    expect(view.columns.map((one) => [one.label.vi, one.form])).toEqual([
      ['Gia đình học tập', 'count'],
      ['Số hộ', 'count'],
      ['Tỷ lệ', 'percent'],
    ]);
    expect(view.rows).toEqual([
      ['Xã 1', 50, 100, 50],
      ['Xã 2', 2, 3, 66.6],
      ['Xã 3', null, null, null],
    ]);
    expect(view.lines.map((one) => one.vi)).toEqual([
      'Gia đình học tập (trên Số hộ; tính số được công nhận, đến ngày 31/12/2025): có số liệu so sánh được 2/3 nơi',
    ]);
  });

  it.each([
    [{ stage: 'registered' }, 'tính ở bước khác'],
    [{ population: 'gia-dinh-dang-vien' }, 'mẫu số khác'],
    [{ on: '2025-06-30' }, 'số liệu đến ngày 30/06/2025'],
    [{ measure: 'new-in-period' }, 'chỉ có số mới trong kỳ'],
    [{ figure: 'estimated' }, 'số ước thực hiện'],
    [{ count: { atLeast: 40 } }, 'không phải số đúng'],
    [{ outOf: { atMost: 90 } }, 'không phải số đúng'],
    [{ party: 'hoi-phu-nu' }, 'chỉ có số của từng bên'],
  ])('%j has a gap and is named with the reason', (change, words) => {
    const view = compare([figure('1'), figure('2'), figure('3', change)]);
    expect(view.rows[2]).toEqual(['Xã 3', null, null, null]);
    expect(view.lines[1]?.vi).toBe(`Không cùng cơ sở so sánh: Xã 3 (${words})`);
  });

  it('takes what replaces, and neither of two that differ', () => {
    const first = figure('1', { count: 10 });
    const later = figure('1', { count: 20, supersedes: [first.id] });
    expect(compare([first, later], ['1']).rows).toEqual([['Xã 1', 20, 100, 20]]);
    const conflict = compare([first, figure('1', { count: 20 })], ['1']);
    expect(conflict.rows).toEqual([['Xã 1', null]]);
    expect(conflict.lines[1]?.vi).toContain('Xã 1 (các số liệu khác nhau)');
  });

  it('does not see what came after the day', () => {
    const view = compare([figure('1', { on: '2026-12-31' })], ['1']);
    expect([view.rows, view.lines.length]).toEqual([[['Xã 1', null]], 1]);
  });

  it('names ten and counts the rest', () => {
    const codes = Array.from({ length: 14 }, (_, index) => String(index));
    const figures = codes.map((code) =>
      figure(code, Number(code) < 2 ? {} : { stage: 'registered' }),
    );
    expect(compare(figures, codes).lines.at(-1)?.vi).toMatch(/; và \d nơi khác$/);
  });

  it('never shows a rate above the true one', () => {
    const whole = fc.integer({ min: 1, max: 2 ** 40 });
    fc.assert(
      fc.property(whole, whole, (count, outOf) => {
        const [[, , , rate]] = compare([figure('1', { count, outOf })], ['1']).rows as never as [
          [string, number, number, number],
        ];
        const tenths = BigInt(Math.round(rate * 10));
        expect(tenths * BigInt(outOf) <= 1000n * BigInt(count)).toBe(true);
        expect((tenths + 1n) * BigInt(outOf) > 1000n * BigInt(count)).toBe(true);
      }),
    );
  });
});
