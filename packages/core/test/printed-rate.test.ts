import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitRate, impliedBase, impliedCount } from '../src/index.js';

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

  it('leaves exactly the counts whose quotient it is, cut to its decimals', () => {
    fc.assert(
      fc.property(counts, ([count, base]) => {
        const percent = Number((BigInt(count) * 100n) / BigInt(base));
        const [first = 0, last = 0] = impliedCount(base, { percent, decimals: 0 }) ?? [];
        expect(first).toBeLessThanOrEqual(count);
        expect(last).toBeGreaterThanOrEqual(count);
      }),
    );
  });
});
