import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitRate, formatRate, impliedBase, judgeShare } from '../src/index.js';

const cases = <Case>(name: string): Case[] =>
  JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8')) as Case[];

interface Implied {
  id: string;
  count: number;
  percent: number;
  decimals: number;
  rounded: [number, number] | null;
  truncated: [number, number] | null;
}
interface Rate {
  id: string;
  count: number;
  base: number;
  percent6: number;
  percent?: number;
  decimals?: number;
  how?: string;
  finding: string | null;
}

const FITS: Record<string, string> = {
  contradiction: 'contradicts',
  'rounds-and-truncates': 'rounds-and-truncates',
  rounds: 'rounds',
};

describe('counts that real reports print with a rate', () => {
  it.each(cases<Implied>('implied-bases'))('$id: leave these bases', (one) => {
    const { rounded, truncated } = impliedBase(one.count, one);
    expect({ rounded, truncated }).toEqual({ rounded: one.rounded, truncated: one.truncated });
  });
});

describe('fractions of real reports', () => {
  const all = cases<Rate>('rates');
  it.each(all)('$id: $count/$base', ({ count, base, percent6 }) => {
    const shown = parseFloat(formatRate(count, base, 100, 'en'));
    expect(Math.abs(shown - percent6)).toBeLessThanOrEqual(0.1);
    const exact = (value: number) => ({ min: value, max: value });
    const possible = count <= base;
    if (possible) {
      expect(judgeShare(exact(count), exact(base), 100).shortfall).toEqual(exact(base - count));
    } else expect(all.find((one) => one.count === count)?.finding).toBe('impossible-ratio');
  });

  it.each(all.filter((one) => one.how !== undefined && one.how in FITS))(
    '$id: the printed rate $how',
    ({ count, base, percent = 0, decimals = 0, how = '' }) => {
      expect(fitRate(count, base, { percent, decimals })).toBe(FITS[how]);
    },
  );
});

describe('a printed rate', () => {
  const counts = fc
    .integer({ min: 1, max: 1e6 })
    .chain((base) => fc.tuple(fc.integer({ min: 1, max: base }), fc.constant(base)));

  it('fits by rounding or truncating exactly where its base is among those left', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 1000 }), ([count, base], permille) => {
        const rate = { percent: permille / 10, decimals: 1 };
        const { rounded, truncated } = impliedBase(count, rate);
        const among = (span: readonly [number, number] | null) =>
          span !== null && span[0] <= base && base <= span[1];
        const fit = fitRate(count, base, rate);
        expect(among(rounded)).toBe(fit === 'rounds' || fit === 'rounds-and-truncates');
        expect(among(truncated)).toBe(fit === 'truncates' || fit === 'rounds-and-truncates');
      }),
    );
  });
});
