/** A percentage as a report prints it: 71,4% is `{ percent: 71.4, decimals: 1 }`. */
export interface PrintedRate {
  readonly percent: number;
  /** How many decimals are printed, 0 to 4. */
  readonly decimals: number;
}

/** How a printed rate comes from its counts; `contradicts` where no way of cutting decimals gives it. */
export type RateFit = 'rounds-and-truncates' | 'rounds' | 'truncates' | 'contradicts';

/** The bases that a printed rate leaves possible, first and last; null where none is. */
export interface ImpliedBase {
  readonly rounded: readonly [first: number, last: number] | null;
  readonly truncated: readonly [first: number, last: number] | null;
}

/** The rate in units of its last decimal, and how many such units make 1. */
function units({ percent, decimals }: PrintedRate): { printed: bigint; whole: bigint } {
  const scale = 10 ** decimals;
  return { printed: BigInt(Math.round(percent * scale)), whole: BigInt(100 * scale) };
}

/**
 * Whether a printed rate is the quotient of its counts, and how its decimals were cut. Reports both round
 * and truncate, sometimes on one page.
 *
 * @param base a whole number from 1
 * @example
 * fitRate(66, 78, { percent: 84.61, decimals: 2 }); // 'truncates'
 * fitRate(4820, 9175, { percent: 52.6, decimals: 1 }); // 'contradicts'
 */
export function fitRate(count: number, base: number, rate: PrintedRate): RateFit {
  const { printed, whole } = units(rate);
  const size = BigInt(base);
  const exact = BigInt(count) * whole;
  const truncates = exact / size === printed;
  const rounds = (exact * 2n + size) / (size * 2n) === printed;
  if (rounds && truncates) return 'rounds-and-truncates';
  if (rounds) return 'rounds';
  return truncates ? 'truncates' : 'contradicts';
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
