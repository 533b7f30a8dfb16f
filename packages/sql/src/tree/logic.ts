import type { Comparison, Expr } from './expr.js';
import { FALSE, TRUE } from './leaf.js';

const truth = { type: 'boolean', bound: 0n } as const;
const isTruth = (one: Expr, value: boolean): boolean =>
  one.kind === 'boolean' && one.value === value;

/** Compares; whole numbers and decimals with each other, all else with its like. Texts only by equality. */
export function compare(a: Expr, op: Comparison, b: Expr): Expr {
  const numeric = (one: Expr) => one.type === 'integer' || one.type === 'decimal';
  if (a.type !== b.type && !(numeric(a) && numeric(b))) {
    throw new TypeError(`${a.type} ${op} ${b.type}`);
  }
  if (a.type === 'text' && op !== '=' && op !== '<>') throw new TypeError(`text ${op} text`);
  if (a.kind === 'date' && b.kind === 'date') return fold(a.value, op, b.value) ? TRUE : FALSE;
  return { kind: 'compare', op, a, b, ...truth };
}

// Days as text are in the order of the calendar.
function fold(a: string, op: Comparison, b: string): boolean {
  if (op === '=' || op === '<>') return (a === b) === (op === '=');
  return op.startsWith('<') ? a < b || (a === b && op === '<=') : a > b || (a === b && op === '>=');
}

/** All of these; what is always true is left out, and one that never is decides. */
export function and(...parts: readonly Expr[]): Expr {
  const some = parts.filter((one) => !isTruth(one, true));
  if (some.some((one) => isTruth(one, false))) return FALSE;
  const [only = TRUE, ...more] = some;
  return more.length === 0 ? only : { kind: 'and', parts: some, ...truth };
}

export function or(...parts: readonly Expr[]): Expr {
  const some = parts.filter((one) => !isTruth(one, false));
  if (some.some((one) => isTruth(one, true))) return TRUE;
  const [only = FALSE, ...more] = some;
  return more.length === 0 ? only : { kind: 'or', parts: some, ...truth };
}

export function not(of: Expr): Expr {
  if (of.kind === 'boolean') return of.value ? FALSE : TRUE;
  return of.kind === 'not' ? of.of : { kind: 'not', of, ...truth };
}

export const isNull = (of: Expr): Expr => ({ kind: 'is-null', of, ...truth });
export const isGiven = (of: Expr): Expr => not(isNull(of));

/** Whether it is known to be so: unknown counts as no. */
export const surely = (of: Expr): Expr => (of.kind === 'boolean' ? of : coalesceTruth(of, FALSE));

const coalesceTruth = (of: Expr, otherwise: Expr): Expr => ({
  kind: 'coalesce',
  of,
  otherwise,
  ...truth,
});
