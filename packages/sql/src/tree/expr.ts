/**
 * What a column or an expression holds. Whole numbers are `integer`; `decimal` is exact, with at most six
 * decimals; there are no floating-point numbers.
 */
export type SqlType = 'integer' | 'decimal' | 'boolean' | 'text' | 'date';

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

interface Typed {
  readonly type: SqlType;
  /** For whole numbers: none is further from 0 than this. It decides how wide the arithmetic must be. */
  readonly bound: bigint;
}

/**
 * The whole language that rules are translated into. What is not here cannot be said: no division,
 * rounding, floating point, order of texts, nor the present time.
 */
export type Expr = Typed &
  (
    | { readonly kind: 'column'; readonly of: string | null; readonly name: string }
    | { readonly kind: 'integer'; readonly value: bigint }
    /** A decimal number as its digits. */
    | { readonly kind: 'decimal'; readonly digits: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'date'; readonly value: string }
    | { readonly kind: 'null' }
    | { readonly kind: 'compare'; readonly op: Comparison; readonly a: Expr; readonly b: Expr }
    | { readonly kind: 'and' | 'or'; readonly parts: readonly Expr[] }
    | { readonly kind: 'not' | 'is-null'; readonly of: Expr }
    | { readonly kind: 'coalesce'; readonly of: Expr; readonly otherwise: Expr }
    | { readonly kind: 'case'; readonly branches: readonly Branch[]; readonly otherwise: Expr }
    | { readonly kind: 'plus' | 'times' | 'mod'; readonly a: Expr; readonly b: Expr }
    | { readonly kind: 'concat'; readonly parts: readonly Expr[] }
    | { readonly kind: 'cast'; readonly of: Expr; readonly to: SqlType }
    /** A text in composed form (NFC). */
    | { readonly kind: 'composed'; readonly of: Expr }
    /** Whether a text as a whole is of a pattern that all engines read alike. */
    | { readonly kind: 'matches'; readonly of: Expr; readonly pattern: string }
    | { readonly kind: 'count' }
    | { readonly kind: 'sum'; readonly of: Expr }
  );

export interface Branch {
  readonly when: Expr;
  readonly then: Expr;
}
