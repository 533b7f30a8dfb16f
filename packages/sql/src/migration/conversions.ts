import type { CriteriaSet } from '@khuyenhoc/schemas';
import { shapeOf } from '../score/read-answer.js';
import { rawColumn, readTruth } from '../source/read-value.js';
import type { Expr, SqlType } from '../tree/expr.js';
import { and, isGiven, isNull, not } from '../tree/logic.js';
import { cast, choose } from '../tree/value.js';
import { type AnswerOfTable, plainName } from './answer-table.js';

/** A cell of the staging table, and what it becomes in the table of answers. */
export interface Conversion {
  readonly column: string;
  readonly type: SqlType;
  /** NULL where the cell is empty or cannot be used. */
  readonly value: Expr;
  /** Whether it holds something that cannot be used. */
  readonly broken: Expr;
  /** Why, as rejects say it. */
  readonly code: 'answer-not-usable' | 'fact-not-yes-or-no';
}

const textCell = (column: string) => rawColumn({ column, type: 'text', most: 0n });

/** The cells of one answer. Where two belong together, one that is wrong spoils both. */
function ofAnswer({ cells, asked, type, usable }: AnswerOfTable): readonly Conversion[] {
  const [, read] = shapeOf(asked);
  const raw = cells.map(textCell);
  const values = cells.map((column) => read({ column, type: 'text', most: 0n }));
  const sound = usable(values);
  const broken = and(...raw.map(isGiven), not(sound));
  return cells.map((column, i): Conversion => {
    const cell = textCell(column);
    // Steps are kept by their id.
    const kept = type === 'text' ? cell : castTo(values[i] ?? cell, type);
    return {
      column,
      type,
      value: choose([{ when: sound, then: kept }]),
      broken,
      code: 'answer-not-usable',
    };
  });
}

const castTo = (value: Expr, type: SqlType): Expr =>
  value.type === type ? value : cast(value, type);

/** Columns of facts: circumstances, and kinds of unit. */
export const factColumns = ({ circumstances, unitKinds }: CriteriaSet) => ({
  circumstances: circumstances.map((one) => ({ ...one, column: `is_${plainName(one.id)}` })),
  unitKinds: unitKinds.map((one) => ({ ...one, column: `kind_${plainName(one.id)}` })),
});

function ofFact(column: string): Conversion {
  const value = readTruth({ column, type: 'text', most: 0n });
  const broken = and(isGiven(textCell(column)), isNull(value));
  return { column, type: 'boolean', value, broken, code: 'fact-not-yes-or-no' };
}

/** All cells of a set but those that rows are known by. */
export function conversions(
  set: CriteriaSet,
  answers: readonly AnswerOfTable[],
): readonly Conversion[] {
  const { circumstances, unitKinds } = factColumns(set);
  return [
    ...[...circumstances, ...unitKinds].map(({ column }) => ofFact(column)),
    ...answers.flatMap(ofAnswer),
  ];
}
