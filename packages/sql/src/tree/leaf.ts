import type { Expr, SqlType } from './expr.js';

const NONE = { bound: 0n } as const;
/** Whole numbers are at most this far from 0, as in JavaScript. */
export const SAFE: bigint = BigInt(Number.MAX_SAFE_INTEGER);

/** A column of what is read from; `most` bounds whole numbers. */
export const column = (name: string, type: SqlType, most: bigint = SAFE): Expr => ({
  kind: 'column',
  of: null,
  name,
  type,
  bound: type === 'integer' ? most : 0n,
});

/** The same column, of one of two relations that are joined. */
export const columnOf = (of: string, name: string, type: SqlType): Expr => ({
  ...column(name, type),
  kind: 'column',
  of,
  name,
});

export function integer(value: number | bigint): Expr {
  const whole = BigInt(value);
  return { kind: 'integer', type: 'integer', value: whole, bound: whole < 0n ? -whole : whole };
}

/** A number of the rules: whole, or a decimal of exactly the digits that it is written with. */
export function number(value: number): Expr {
  if (Number.isSafeInteger(value)) return integer(value);
  return { kind: 'decimal', type: 'decimal', digits: value.toFixed(6), ...NONE };
}

/** Whether a number can be said exactly: at most six decimals, and not too large for them. */
export const sayable = (value: number): boolean =>
  Number.isSafeInteger(value) || (Math.abs(value) < 1e9 && Number(value.toFixed(6)) === value);

export const TRUE: Expr = { kind: 'boolean', type: 'boolean', value: true, ...NONE };
export const FALSE: Expr = { kind: 'boolean', type: 'boolean', value: false, ...NONE };
export const text = (value: string): Expr => ({ kind: 'text', type: 'text', value, ...NONE });
export const date = (value: string): Expr => ({ kind: 'date', type: 'date', value, ...NONE });
export const nothing = (type: SqlType): Expr => ({ kind: 'null', type, ...NONE });
export const count = (): Expr => ({ kind: 'count', type: 'integer', bound: SAFE });
