import { type PrintedRate, units } from './printed-rate.js';

/** The bases that a printed rate leaves possible, first and last; null where none is. */
export interface ImpliedBase {
  readonly rounded: readonly [first: number, last: number] | null;
  readonly truncated: readonly [first: number, last: number] | null;
}

/**
 * What the base may have been where a report prints a count and a rate only.
 *
 * @param rate above 0
 * @example
 * impliedBase(437, { percent: 77.3, decimals: 1 });
 * // { rounded: [565, 565], truncated: [565, 565] }
 */
export function impliedBase(count: number, rate: PrintedRate): ImpliedBase {
  const { printed, whole } = units(rate);
  const exact = BigInt(count) * whole;
  return {
    rounded: span(exact * 2n, printed * 2n - 1n, printed * 2n + 1n),
    truncated: span(exact, printed, printed + 1n),
  };
}

/** The whole numbers n with low ≤ dividend / n < high. */
function span(dividend: bigint, low: bigint, high: bigint): readonly [number, number] | null {
  const first = dividend / high + 1n;
  const last = dividend / low;
  return first <= last ? [Number(first), Number(last)] : null;
}
