import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCount, formatRate, judgeShare, requiredCount, total } from '../src/index.js';

const exact = (value: number) => ({ min: value, max: value });

describe('requiredCount', () => {
  it.each([
    [100, 10_000, 10_000],
    [66.67, 3, 3],
    [66.66, 3, 2],
    [50, 3, 2],
    [0, 5, 0],
    [100, 0, 0],
    [33.33, 9_007_199_254_740_991, 3_002_099_511_605_173],
  ])('%d %% of %d is %d', (percent, base, count) => {
    expect(requiredCount(percent, base)).toBe(count);
  });

  it('is the least whole number that reaches the share', () => {
    const hundredths = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 1, max: 1e9 }), (share, base) => {
        const count = BigInt(requiredCount(share / 100, base));
        const asked = BigInt(share) * BigInt(base);
        return count * 10_000n >= asked && (count - 1n) * 10_000n < asked;
      }),
    );
  });
});

describe('judgeShare', () => {
  it.each([
    ['one short', exact(9999), exact(10_000), 100, 'not-met', exact(1)],
    ['all', exact(10_000), exact(10_000), 100, 'met', exact(0)],
    [
      'nothing known',
      { min: 0, max: null },
      { min: 0, max: null },
      100,
      'undetermined',
      { min: 0, max: null },
    ],
    ['base unknown', exact(300), { min: 0, max: null }, 100, 'undetermined', { min: 0, max: null }],
    ['enough for the largest base', exact(80), { min: 50, max: 100 }, 80, 'met', exact(0)],
    [
      'too few for the smallest base',
      exact(30),
      { min: 50, max: 100 },
      80,
      'not-met',
      { min: 10, max: 50 },
    ],
    ['between', exact(60), { min: 50, max: 100 }, 80, 'undetermined', { min: 0, max: 20 }],
    [
      'at most 10 of at least 5000',
      { min: 0, max: 10 },
      { min: 5000, max: null },
      100,
      'not-met',
      { min: 4990, max: null },
    ],
    ['an empty base', exact(0), exact(0), 100, 'met', exact(0)],
    ['nothing asked of a base unknown', exact(0), { min: 0, max: null }, 0, 'met', exact(0)],
  ] as const)('%s', (_name, count, base, percent, verdict, shortfall) => {
    expect(judgeShare(count, base, percent)).toEqual({ verdict, shortfall });
  });

  it('never says more than every possible pair would', () => {
    const part = fc.tuple(fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(part, part, fc.integer({ min: 0, max: 100 }), ([a, b], [c, d], percent) => {
        const count = { min: Math.min(a, b), max: Math.max(a, b) };
        const base = { min: Math.min(c, d), max: Math.max(c, d) };
        const answers = new Set<boolean>();
        for (let n = base.min; n <= base.max; n++) {
          for (let k = count.min; k <= Math.min(count.max, n); k++) {
            answers.add(k * 100 >= percent * n);
          }
        }
        const { verdict } = judgeShare(count, base, percent);
        if (verdict === 'met') return !answers.has(false);
        if (verdict === 'not-met') return !answers.has(true);
        return true;
      }),
    );
  });
});

describe('total', () => {
  it('adds what cannot overlap and bounds what may', () => {
    const parts = [exact(3), exact(4), exact(2)];
    expect(total(parts, 'disjoint')).toEqual(exact(9));
    expect(total(parts, 'may-overlap')).toEqual({ min: 4, max: 9 });
  });

  it('has no upper bound once a part has none', () => {
    expect(total([exact(3), { min: 1, max: null }], 'disjoint')).toEqual({ min: 4, max: null });
    expect(total([{ min: 1, max: null }, exact(3)], 'disjoint')).toEqual({ min: 4, max: null });
  });

  it('holds the size of every real union', () => {
    const group = fc.uniqueArray(fc.nat(30));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1 }), (groups) => {
        const union = new Set(groups.flat()).size;
        const { min, max } = total(
          groups.map((one) => exact(one.length)),
          'may-overlap',
        );
        return min <= union && max !== null && union <= max;
      }),
    );
  });
});

describe('numbers for people', () => {
  it.each([
    [9_999, 10_000, 100, '99,9%'],
    [10_000, 10_000, 100, '100%'],
    [1, 3, 100, '33,3%'],
    [2, 3, 50, '66,7%'],
    [7_999, 10_000, 80, '79,9%'],
    [0, 7, 100, '0%'],
    [1, 3, 33.33, '33,33%'],
    [1, 3, 33.34, '33,3%'],
  ])('%d of %d against %d %% shows %s', (count, base, percent, shown) => {
    expect(formatRate(count, base, percent, 'vi')).toBe(shown);
  });

  it('never shows a rate that was missed as reached', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e7 }),
        fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100),
        (base, percent) => {
          const count = requiredCount(percent, base) - 1;
          return parseFloat(formatRate(count, base, percent, 'en')) < percent;
        },
      ),
    );
  });

  it('never shows a rate that was reached as missed, with any share of two decimals', () => {
    const share = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), share, fc.nat(5), (base, percent, above) => {
        const count = Math.min(base, requiredCount(percent, base) + above);
        return parseFloat(formatRate(count, base, percent, 'en')) >= percent;
      }),
    );
  });

  it('marks thousands as the language does', () => {
    expect(formatCount(1_234_567, 'vi')).toBe('1.234.567');
    expect(formatCount(1_234_567, 'en')).toBe('1,234,567');
    expect(formatCount(999, 'vi')).toBe('999');
  });
});
