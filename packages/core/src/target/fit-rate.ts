import { type PrintedRate, units } from './printed-rate.js';

/** How a printed rate comes from its counts; `contradicts` where no way of cutting decimals gives it. */
export type RateFit = 'rounds-and-truncates' | 'rounds' | 'truncates' | 'contradicts';

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
