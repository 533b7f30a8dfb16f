import { placeEditions } from '@khuyenhoc/rulebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeNow,
  editionOn,
  mergeSummaries,
  origins,
  placeFault,
  rollUp,
  type Summary,
} from '../src/index.js';

const at = (code: string, edition: string) => ({ code, edition });
const summary = (code: string, edition: string, families: number, rules = 'r1'): Summary => ({
  rules,
  places: [at(code, edition)],
  counts: { families, recognised: Math.floor(families / 2) },
});
const haGiang = summary('02', 'vn-63', 100);
const tuyenQuang = summary('08', 'vn-63', 50);

describe('editions of the list of places', () => {
  it.each([
    ['2022-11-23', 'vn-63'],
    ['2025-06-30', 'vn-63'],
    ['2025-07-01', 'vn-34-2025'],
    ['2026-04-29', 'vn-34-2025'],
    ['2026-04-30', 'vn-34-2026'],
  ])('on %s: %s', (day, id) => {
    expect(editionOn(placeEditions, day)?.id).toBe(id);
  });

  it('make Tuyên Quang of today out of Hà Giang and Tuyên Quang', () => {
    const parts = [at('02', 'vn-63'), at('08', 'vn-63')];
    expect(origins(placeEditions, at('08', 'vn-34-2025'))).toEqual(parts);
    expect(origins(placeEditions, at('08', 'vn-34-2026'))).toEqual(parts);
    expect(origins(placeEditions, at('08', 'vn-63'))).toEqual([parts[1]]);
  });

  it('lose no unit from one to the next', () => {
    for (const edition of placeEditions.filter((one) => one.next !== null)) {
      const next = placeEditions.find((one) => one.id === edition.next);
      const codes = new Set(next?.units.map((unit) => unit.code));
      expect(new Set(edition.units.map((unit) => unit.successor))).toEqual(codes);
    }
    expect(placeEditions.map((one) => one.units.length).sort()).toEqual([34, 34, 63]);
  });

  it.each([
    ['08', 'vn-63', '2024-12-31', null],
    ['08', 'vn-63', '2026-01-01', 'place-not-on-date'],
    ['08', 'vn-34-2025', '2024-12-31', 'place-not-on-date'],
    ['02', 'vn-34-2025', '2025-12-31', 'place-unknown'],
    ['08', 'vn-9', '2025-12-31', 'place-unknown'],
  ])('%s of %s on %s: %s', (code, edition, day, fault) => {
    expect(placeFault(placeEditions, at(code, edition), day)?.code ?? null).toBe(fault);
  });
});

describe('summaries', () => {
  it('add up to the merged province once both have reported', () => {
    const whole = rollUp(placeEditions, at('08', 'vn-34-2026'), [haGiang, tuyenQuang]);
    expect(whole).toEqual({
      ok: true,
      rollUp: {
        counts: { families: { min: 150, max: 150 }, recognised: { min: 75, max: 75 } },
        coverage: { covered: 2, of: 2 },
        missing: [],
      },
    });
  });

  it('give lower bounds while one is missing, and name it', () => {
    const whole = rollUp(placeEditions, at('08', 'vn-34-2026'), [tuyenQuang]);
    if (!whole.ok) throw new Error(whole.code);
    expect(whole.rollUp.counts['families']).toEqual({ min: 50, max: null });
    expect(whole.rollUp.missing).toEqual([at('02', 'vn-63')]);
  });

  it.each([
    ['overlap', tuyenQuang, tuyenQuang],
    ['overlap', tuyenQuang, summary('08', 'vn-34-2025', 9)],
    ['other-rules', haGiang, summary('08', 'vn-63', 50, 'r2')],
    ['other-counts', haGiang, { ...tuyenQuang, counts: { families: 1 } }],
    ['too-large', haGiang, summary('08', 'vn-63', Number.MAX_SAFE_INTEGER)],
  ] as const)('are refused: %s', (code, a, b) => {
    const merged = mergeSummaries(placeEditions, a, b);
    expect(merged.ok ? null : merged.code).toBe(code);
  });

  it('of a place outside the whole are refused', () => {
    const whole = rollUp(placeEditions, at('08', 'vn-34-2026'), [summary('01', 'vn-63', 5)]);
    expect(whole.ok ? null : whole.code).toBe('outside');
  });

  it('give the same in any order and grouping', () => {
    const codes = placeEditions.find((one) => one.id === 'vn-63')!.units.map((unit) => unit.code);
    const merge = (list: readonly Summary[]): Summary =>
      list.reduce((a, b) => {
        const merged = mergeSummaries(placeEditions, a, b);
        if (!merged.ok) throw new Error(merged.code);
        return merged.summary;
      });
    const some = fc
      .shuffledSubarray(codes, { minLength: 3 })
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.array(fc.nat(1e6), { minLength: 63, maxLength: 63 })),
      );
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 2 }), ([list, counts], cut) => {
        const all = list.map((code, index) => summary(code, 'vn-63', counts[index] ?? 0));
        const grouped = merge([merge(all.slice(cut)), merge(all.slice(0, cut))]);
        expect(grouped).toEqual(merge([...all].reverse()));
      }),
    );
  });
});

describe('the place that another is now', () => {
  const now = (code: string, on: string) => placeNow(placeEditions, { code, edition: 'vn-63' }, on);

  it.each([
    ['08', '2025-06-30', { code: '08', edition: 'vn-63' }],
    ['02', '2025-07-01', { code: '08', edition: 'vn-34-2025' }],
    ['02', '2026-06-30', { code: '08', edition: 'vn-34-2026' }],
  ])('%s on %s', (code, on, place) => {
    expect(now(code, on)).toEqual(place);
  });

  it('is not guessed for a code of no list', () => {
    expect(now('999', '2026-06-30')).toBeNull();
  });
});
