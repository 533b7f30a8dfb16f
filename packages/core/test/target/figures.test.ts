import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitRate,
  impliedBase,
  impliedCount,
  type Interval,
  leadOverPlan,
  measurementWords,
  measureTarget,
} from '../../src/index.js';
import { exact, instrument, target } from './example.js';

const ON = '2026-06-30';
const place = { code: '08', edition: 'vn-34-2026' };
const figure = (count: Interval, base: Interval, change: object = {}) => ({
  count,
  base,
  baseId: target().base,
  place: null,
  ...change,
});
const measured = (count: Interval, base: Interval, of: object = {}, change: object = {}) =>
  measureTarget(target(of), instrument(), figure(count, base, change), ON, ON);
const said = (...of: Parameters<typeof measured>) => {
  const result = measured(...of);
  return (['vi', 'en'] as const).map((language) =>
    measurementWords(target(of[2]), result, language).slice(1),
  );
};

describe('a figure against a target', () => {
  it('is not compared beyond its base only where the base has an end', () => {
    expect(measured(exact(5), { min: 0, max: 4 }).mismatch).toBe('count-above-base');
    expect(measured(exact(4), exact(4)).verdict).toBe('met');
    expect(measured(exact(5), { min: 0, max: null })).toMatchObject({
      verdict: 'undetermined',
      mismatch: null,
    });
    expect(measured({ min: 4, max: 9 }, exact(4)).mismatch).toBeNull();
  });

  it('of one place is compared where the target can be that of a place', () => {
    expect(measured(exact(60), exact(100), { localisable: true }, { place }).verdict).toBe('met');
    expect(measured(exact(60), exact(100), { localisable: false }).verdict).toBe('met');
    expect(measured(exact(60), exact(100), { localisable: false }, { place })).toMatchObject({
      verdict: 'not-applicable',
      mismatch: 'target-counts-places',
    });
  });

  it.each(['2026-02-30', 'hôm nay', ''])('refuses %j as day', (day) => {
    const given = figure(exact(1), exact(2));
    expect(() => measureTarget(target(), instrument(), given, day, ON)).toThrow('not valid');
    expect(() => measureTarget(target(), instrument(), given, ON, day)).toThrow('not valid');
  });

  it.each([
    [
      'short',
      exact(500),
      exact(1000),
      {},
      {},
      [
        ['chưa đạt', 'mốc tới: 60%, 2030', 'còn thiếu 100; mỗi năm cần thêm 25 (mẫu số không đổi)'],
        [
          'not met yet',
          'next milestone: 60%, 2030',
          'missing 100; 25 more each year (base unchanged)',
        ],
      ],
    ],
    [
      'reached',
      exact(600),
      exact(1000),
      {},
      {},
      [
        ['đạt', 'mốc tới: 60%, 2030'],
        ['met', 'next milestone: 60%, 2030'],
      ],
    ],
    [
      'of another base',
      exact(1),
      exact(2),
      {},
      { baseId: 'households-all' },
      [
        [
          'không cùng cơ sở so sánh',
          'số liệu tính trên mẫu số khác với chỉ tiêu',
          'mốc tới: 60%, 2030',
        ],
        [
          'not on the same base',
          'the figure is of another base than the target',
          'next milestone: 60%, 2030',
        ],
      ],
    ],
    [
      'that contradicts itself',
      exact(3),
      exact(2),
      {},
      {},
      [
        [
          'chưa đủ số liệu để kết luận',
          'số liệu mâu thuẫn: tử số lớn hơn mẫu số',
          'mốc tới: 60%, 2030',
        ],
        [
          'not enough data to conclude',
          'contradiction: the count is above the base',
          'next milestone: 60%, 2030',
        ],
      ],
    ],
    [
      'of one place',
      exact(1),
      exact(2),
      { localisable: false },
      { place },
      [
        [
          'không áp dụng',
          'chỉ tiêu này đếm số tỉnh, huyện hoặc cơ sở trong cả nước, không phải chỉ tiêu của một địa phương',
          'mốc tới: 60%, 2030',
        ],
        [
          'not applicable',
          'this target counts provinces, districts or institutions of the country; it is no target for one place',
          'next milestone: 60%, 2030',
        ],
      ],
    ],
    [
      'against a figure that no text gives',
      exact(1),
      exact(2),
      { milestones: [{ ...target().milestones[0], year: 2030, percent: null }] },
      {},
      [
        ['chưa đủ số liệu để kết luận', 'mốc 2030: chưa tìm thấy con số trong văn bản'],
        ['not enough data to conclude', 'milestone 2030: figure not found in a text'],
      ],
    ],
    [
      'after the last milestone',
      exact(1),
      exact(2),
      { milestones: [] },
      {},
      [['không có quy định đang có hiệu lực'], ['no rule in force']],
    ],
  ])('%s, in words', (_name, count, base, of, change, words) => {
    expect(said(count, base, of, change)).toEqual(words);
  });
});

describe('a printed rate', () => {
  const small = fc
    .integer({ min: 1, max: 60 })
    .chain((base) => fc.tuple(fc.integer({ min: 1, max: base }), fc.constant(base)));
  const printed = fc
    .tuple(fc.constantFrom(0, 1, 2), fc.integer({ min: 1, max: 10_000 }))
    .map(([decimals, of]) => {
      const scale = 10 ** decimals;
      return { decimals, percent: Math.ceil((of * scale) / 100) / scale };
    });

  it('leaves the bases and counts that trying them all leaves, and no more', () => {
    fc.assert(
      fc.property(small, printed, ([count, base], rate) => {
        const scale = 10 ** rate.decimals;
        const units = Math.round(rate.percent * scale);
        const tried = (fits: (of: number) => boolean, from: number, to: number) => {
          const found = Array.from({ length: to - from + 1 }, (_, n) => from + n).filter(fits);
          return found.length === 0 ? null : [found[0], found.at(-1)];
        };
        const truncated = (c: number, n: number) => Math.floor((c * 100 * scale) / n) === units;
        const rounded = (c: number, n: number) =>
          Math.floor((c * 200 * scale + n) / (2 * n)) === units;
        const most = Math.ceil((count * 200 * scale) / (2 * units - 1)) + 1;
        expect(impliedBase(count, rate)).toEqual({
          truncated: tried((n) => truncated(count, n), 1, most),
          rounded: tried((n) => rounded(count, n), 1, most),
        });
        expect(impliedCount(base, rate)).toEqual(tried((c) => truncated(c, base), 0, 2 * base));
        const fit = [rounded(count, base) && 'rounds', truncated(count, base) && 'truncates'];
        expect(fitRate(count, base, rate)).toBe(fit.filter(Boolean).join('-and-') || 'contradicts');
      }),
    );
  });

  it.each([
    [80.5, 20.53, 59.97, 66.79],
    [50, 0, 50, 50],
    [60, 50, 10, 40],
  ])('%d, %d above plan', (share, lead, asPoints, asRatio) => {
    expect(leadOverPlan(share, lead)).toEqual({ asPoints, asRatio });
  });
});
