import type { Expr } from '../tree/expr.js';
import { integer } from '../tree/leaf.js';
import { and, compare } from '../tree/logic.js';
import { times } from '../tree/value.js';

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

/** Whether `count` ÷ `of` reaches `part` ÷ `whole`, multiplied out in the smallest whole numbers. */
export function reaches(count: Expr, of: Expr, part: bigint, whole: bigint): Expr {
  const common = divisor(part, whole) || 1n;
  return compare(times(count, integer(whole / common)), '>=', times(of, integer(part / common)));
}

/** Whether a share reaches so many per cent, of which two decimals count. */
export const reachesPercent = (count: Expr, of: Expr, percent: number): Expr =>
  reaches(count, of, BigInt(Math.round(percent * 100)), 10_000n);

/** A share that can be: a part is not more than its whole. Both are whole numbers already. */
export const isShare = (count: Expr, of: Expr): Expr =>
  and(compare(count, '>=', integer(0)), compare(count, '<=', of));
