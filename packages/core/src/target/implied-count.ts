import { type PrintedRate, units } from './printed-rate.js';

/**
 * The counts of a known base that a rate cut to its decimals leaves possible, first and last; null where
 * none is. “More than 87 %” of 63 provinces can only be 55 of them.
 *
 * @example
 * impliedCount(63, { percent: 87, decimals: 0 }); // [55, 55]
 */
export function impliedCount(
  base: number,
  rate: PrintedRate,
): readonly [first: number, last: number] | null {
  const { printed, whole } = units(rate);
  const size = BigInt(base);
  const first = (printed * size + whole - 1n) / whole;
  const last = ((printed + 1n) * size + whole - 1n) / whole - 1n;
  return first <= last ? [Number(first), Number(last)] : null;
}
