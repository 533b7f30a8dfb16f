import type { Branch, Expr, SqlType } from './expr.js';
import { integer, nothing, SAFE } from './leaf.js';

const widest = (parts: readonly Expr[]): bigint =>
  parts.reduce((most, { bound }) => (bound > most ? bound : most), 0n);

/** The first branch that holds; NULL where none does and nothing else is said. */
export function choose(branches: readonly Branch[], otherwise?: Expr): Expr {
  const open: Branch[] = [];
  for (const branch of branches) {
    if (branch.when.kind === 'boolean' && !branch.when.value) continue;
    if (branch.when.kind === 'boolean') return chosen(open, branch.then);
    open.push(branch);
  }
  const type = branches[0]?.then.type ?? 'integer';
  return chosen(open, otherwise ?? nothing(type));
}

function chosen(branches: readonly Branch[], otherwise: Expr): Expr {
  if (branches.length === 0) return otherwise;
  const { type } = branches.map((one) => one.then).find((one) => one.kind !== 'null') ?? otherwise;
  const bound = widest([...branches.map((one) => one.then), otherwise]);
  return { kind: 'case', branches, otherwise, type, bound };
}

export function coalesce(of: Expr, otherwise: Expr): Expr {
  if (of.kind === 'null') return otherwise;
  if (otherwise.kind === 'null') return of;
  return { kind: 'coalesce', of, otherwise, type: of.type, bound: widest([of, otherwise]) };
}

/** A sum; one that is known to be nothing is left out. */
export function plus(...parts: readonly Expr[]): Expr {
  const some = parts.filter((one) => !(one.kind === 'integer' && one.value === 0n));
  const [first = integer(0), ...more] = some;
  return more.reduce<Expr>(
    (a, b) => ({ kind: 'plus', a, b, type: 'integer', bound: a.bound + b.bound }),
    first,
  );
}

/** A product, computed in as many digits as its greatest value can have. */
export function times(a: Expr, b: Expr): Expr {
  if (a.kind === 'integer' && a.value === 1n) return b;
  if (b.kind === 'integer' && b.value === 1n) return a;
  const type = a.type === 'decimal' || b.type === 'decimal' ? 'decimal' : 'integer';
  return { kind: 'times', a, b, type, bound: a.bound * b.bound };
}

/** What is left of a whole number, 0 or more, when it is taken apart by another. */
export const mod = (a: Expr, b: Expr): Expr => ({
  kind: 'mod',
  a,
  b,
  type: 'integer',
  bound: b.bound,
});

export const cast = (of: Expr, to: SqlType, most: bigint = SAFE): Expr => ({
  kind: 'cast',
  of,
  to,
  type: to,
  bound: to === 'integer' ? most : 0n,
});

export const composed = (of: Expr): Expr => ({ kind: 'composed', of, type: 'text', bound: 0n });
export const matches = (of: Expr, pattern: string): Expr => ({
  kind: 'matches',
  of,
  pattern,
  type: 'boolean',
  bound: 0n,
});
export const concat = (...parts: readonly Expr[]): Expr => ({
  kind: 'concat',
  parts,
  type: 'text',
  bound: 0n,
});
export const sum = (of: Expr): Expr => ({ kind: 'sum', of, type: 'integer', bound: SAFE });
