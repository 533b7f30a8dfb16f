import type { Hedge } from '../quantity/printed-number.js';

/** A percentage as a report prints it: 71,4% is `{ percent: 71.4, decimals: 1 }`. */
export interface PrintedRate {
  readonly percent: number;
  /** How many decimals are printed, 0 to 4. */
  readonly decimals: number;
  /** “Trên 86%” is a bound; left out or null where the rate is printed plainly. */
  readonly hedge?: Hedge;
}

/** The rate in units of its last decimal, and how many such units make 1. */
export function units({ percent, decimals }: PrintedRate): { printed: bigint; whole: bigint } {
  const scale = 10 ** decimals;
  return { printed: BigInt(Math.round(percent * scale)), whole: BigInt(100 * scale) };
}
