import type { Expr } from '../tree/expr.js';
import { column } from '../tree/leaf.js';
import { named, type Named } from '../tree/query.js';

/** What one set makes of its rows, step by step; the last step gives the score, and hands keys on. */
export interface SetSteps {
  readonly steps: readonly (readonly Named[])[];
}

/** The columns of the score, under the names that they have in the result. */
export interface ScoreColumns {
  /** Least and greatest total in hundredths of points; NULL = no points, or no upper bound known. */
  readonly min: Expr;
  readonly max: Expr;
  /** 0 does not meet, 1 undetermined, 2 meets, 3 no rule in force. */
  readonly verdict: Expr;
  /** A bit for each class, or highest level, still possible. */
  readonly grades: Expr;
  /** Whether an answer could not be used, and so counted as not given. */
  readonly fault: Expr;
}

export const SCORE_COLUMNS = {
  min: 'points_min',
  max: 'points_max',
  verdict: 'verdict',
  grades: 'grades',
  fault: 'fault',
} as const;

export const scoreColumns = (score: ScoreColumns): readonly Named[] =>
  (Object.keys(SCORE_COLUMNS) as (keyof ScoreColumns)[]).map((key) =>
    named(SCORE_COLUMNS[key], score[key]),
  );

/** One step more: what it computes, under names that the next step can use. */
export class StepColumns {
  readonly columns: Named[];

  constructor(kept: readonly Named[]) {
    this.columns = kept.map(({ name, expr }) => named(name, refer(name, expr)));
  }

  /** Makes an expression a column; what is the same for all rows needs none. */
  take(name: string, expr: Expr): Expr {
    if (['boolean', 'integer', 'null'].includes(expr.kind)) return expr;
    this.columns.push(named(name, expr));
    return refer(name, expr);
  }
}

const refer = (name: string, expr: Expr): Expr => column(name, expr.type, expr.bound);
