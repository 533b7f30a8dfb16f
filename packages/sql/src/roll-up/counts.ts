import type { ScoredSet } from '../score/set-query.js';
import { SCORE_COLUMNS } from '../score/set-steps.js';
import { VERDICT } from '../score/verdict.js';
import type { Expr } from '../tree/expr.js';
import { column, count, integer } from '../tree/leaf.js';
import { and, compare } from '../tree/logic.js';
import { countOf } from '../tree/value.js';
import { named, type Named } from '../tree/query.js';

/** A count of a roll-up: its column, and its name in a summary. */
export interface CountColumn {
  readonly name: string;
  readonly column: string;
  readonly expr: Expr;
}

const whole = (name: string): Expr => column(name, 'integer', 2n ** 31n - 1n);

/** What is counted of each place: all, those with faults, by verdict, by class where one is certain. */
export function countColumns(sets: readonly ScoredSet[]): readonly CountColumn[] {
  const verdicts = Object.entries(VERDICT).map(([name, code]): CountColumn => ({
    name,
    column: name.replaceAll('-', '_'),
    expr: countOf(compare(whole(SCORE_COLUMNS.verdict), '=', integer(code))),
  }));
  const grades = sets.flatMap(({ id, gradeIds }, version): CountColumn[] => {
    const bits = whole(SCORE_COLUMNS.grades);
    const ofSet =
      sets.length === 1 ? [] : [compare(whole('version'), '=', integer(version))];
    const of = (name: string, column: string, when: Expr): CountColumn => ({
      name: `grade ${id} ${name}`,
      column: `grade_${version}_${column}`,
      expr: countOf(and(...ofSet, when)),
    });
    if (gradeIds.length === 0) return [];
    return gradeIds.map((grade, i) =>
      of(grade, String(i), compare(bits, '=', integer(2 ** i))),
    );
  });
  const fault = column(SCORE_COLUMNS.fault, 'boolean');
  return [
    { name: 'units', column: 'units', expr: count() },
    { name: 'faults', column: 'faults', expr: countOf(fault) },
    ...verdicts,
    ...grades,
  ];
}

export const asNamed = ({ column: name, expr }: CountColumn): Named => named(name, expr);
