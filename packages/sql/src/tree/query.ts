import type { Expr, SqlType } from './expr.js';

/** An expression under the name of its column. */
export interface Named {
  readonly name: string;
  readonly expr: Expr;
}

/** What a step reads from. */
export type Relation =
  /** A table or view by the parts of its name: `['schema', 'households']`. */
  | { readonly kind: 'table'; readonly path: readonly string[] }
  /** Files that the engine reads itself. */
  | {
      readonly kind: 'files';
      readonly format: 'parquet' | 'csv';
      readonly paths: readonly string[];
    }
  /** An earlier step. */
  | { readonly kind: 'step'; readonly name: string }
  /** Two relations by equal columns, NULL equal to nothing; rows of either without the other are kept. */
  | {
      readonly kind: 'full-join';
      readonly left: readonly [alias: string, step: string];
      readonly right: readonly [alias: string, step: string];
      readonly on: readonly string[];
    };

/** One SELECT. */
export interface Select {
  readonly columns: readonly Named[];
  readonly from: Relation;
  readonly where?: Expr;
  /** The first so many columns are what rows are grouped by. */
  readonly groupBy?: number;
}

/** A step: one SELECT, or several one below the other. */
export interface Step {
  readonly name: string;
  readonly selects: readonly Select[];
}

/** Steps, each reading from those before it; the last one gives the result. */
export interface Query {
  readonly steps: readonly Step[];
  readonly columns: readonly QueryColumn[];
}

export interface QueryColumn {
  readonly name: string;
  readonly type: SqlType;
}

export const named = (name: string, expr: Expr): Named => ({ name, expr });
