const HUNDREDTHS_IN_WHOLE = 10_000n;

/**
 * The smallest whole count that is at least `percent` per cent of `base`. Exact: the share has at
 * most two decimals, so it is a whole number of ten-thousandths.
 *
 * @param percent 0 to 100, at most two decimals
 * @param base a whole number from 0
 * @example
 * requiredCount(100, 10_000); // 10000
 * requiredCount(66.67, 3); // 3
 */
export function requiredCount(percent: number, base: number): number {
  const product = BigInt(Math.round(percent * 100)) * BigInt(base);
  return Number((product + HUNDREDTHS_IN_WHOLE - 1n) / HUNDREDTHS_IN_WHOLE);
}
