import type { ScoredSet } from '../score/set-query.js';
import { SCORE_COLUMNS } from '../score/set-steps.js';
import { VERDICT } from '../score/verdict.js';
import type { Expr } from '../tree/expr.js';
import { column, integer, TRUE } from '../tree/leaf.js';
import { and, compare } from '../tree/logic.js';
import { choose, sum } from '../tree/value.js';

/** A count of a roll-up: its column, its name in a summary, and which scores it counts. */
export interface CountColumn {
  readonly name: string;
  readonly column: string;
  readonly when: Expr;
}

/** What tells scores apart when they are counted. */
export const TOLD_APART = {
  [SCORE_COLUMNS.verdict]: 'integer',
  [SCORE_COLUMNS.grades]: 'integer',
  [SCORE_COLUMNS.fault]: 'boolean',
  version: 'integer',
} as const;

const whole = (name: string): Expr => column(name, 'integer');

/** What is counted of each place: all, those with faults, by verdict, by class where one is certain. */
export function countColumns(sets: readonly ScoredSet[]): readonly CountColumn[] {
  const verdicts = Object.entries(VERDICT).map(([name, code]): CountColumn => ({
    name,
    column: name.replaceAll('-', '_'),
    when: compare(whole(SCORE_COLUMNS.verdict), '=', integer(code)),
  }));
  return [
    { name: 'units', column: 'units', when: TRUE },
    { name: 'faults', column: 'faults', when: column(SCORE_COLUMNS.fault, 'boolean') },
    ...verdicts,
    ...sets.flatMap(gradeColumns),
  ];
}

function gradeColumns({ id, gradeIds }: ScoredSet, version: number): readonly CountColumn[] {
  if (gradeIds.length === 0) return [];
  const bits = whole(SCORE_COLUMNS.grades);
  const ofSet = compare(whole('version'), '=', integer(version));
  const certain = gradeIds.map((_, i) => compare(bits, '=', integer(2 ** i)));
  const open = certain.map((_, i) => compare(bits, '<>', integer(2 ** i)));
  return [
    ...gradeIds.map((grade, i) => ({
      name: `grade ${id} ${grade}`,
      column: `grade_${version}_${i}`,
      when: and(ofSet, certain[i] ?? TRUE),
    })),
    { name: `grade ${id} open`, column: `grade_${version}_open`, when: and(ofSet, ...open) },
  ];
}

/** Adds up the numbers of scores that it counts. */
export const adding = (when: Expr, scores: Expr): Expr =>
  sum(choose([{ when, then: scores }], integer(0)));
