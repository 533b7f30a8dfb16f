import { stepsOf } from '@khuyenhoc/core';
import type { CriteriaRequirement, Earning } from '@khuyenhoc/schemas';
import type { CompileFault } from '../fault/compile-fault.js';
import { readNumber, readStep, readTruth, readWhole } from '../source/read-value.js';
import {
  type AnswerColumns,
  type ColumnType,
  readColumn,
  type ReadColumn,
  type SourceColumn,
} from '../source/source-column.js';
import type { Expr } from '../tree/expr.js';
import type { ReadAnswer, Reading } from './reading.js';

/** The type of a cell, how it is read, and the names of the parts where there are two. */
export type Shape = readonly [
  type: ColumnType,
  read: (from: ReadColumn) => Expr,
  ...parts: string[],
];

/** What an answer consists of: its parts by name, or one cell, and how a cell is read. */
export function shapeOf(asked: Earning | CriteriaRequirement): Shape {
  switch (asked.kind) {
    case 'judged':
    case 'number':
      return ['decimal', readNumber];
    case 'count':
      return ['decimal', readWhole];
    case 'yes-no':
    case 'done':
      return ['boolean', readTruth];
    case 'bands':
      return asked.measure.kind === 'number'
        ? ['decimal', readNumber]
        : ['decimal', readWhole, 'count', 'of'];
    case 'proportional':
    case 'share':
      return ['decimal', readWhole, 'count', 'of'];
    case 'change':
      return ['decimal', readNumber, 'now', 'before'];
    case 'attained':
    case 'scale': {
      const steps = stepsOf(asked) ?? [];
      return ['text', (from) => readStep(from, steps)];
    }
  }
}

/** Reads the answer to a criterion or requirement; null where no column is named, or a wrong one. */
export function readAnswer(
  reading: Reading,
  name: string,
  id: string,
  asked: Earning | CriteriaRequirement,
  columns: Readonly<Record<string, AnswerColumns>>,
  faults: CompileFault[],
): ReadAnswer | null {
  const from = columns[id];
  if (from === undefined) return null;
  const [type, read, ...parts] = shapeOf(asked);
  const cells: readonly (SourceColumn | undefined)[] =
    parts.length === 0
      ? [typeof from === 'string' || 'column' in from ? from : undefined]
      : parts.map((part) =>
          typeof from === 'string' ? undefined : (Reflect.get(from, part) as SourceColumn),
        );
  const known = cells.filter((one) => one !== undefined);
  if (known.length < cells.length) {
    faults.push({ code: 'answer-shape', at: id, found: asked.kind });
    return null;
  }
  const full = known.map((one) => readColumn(one, type));
  return reading.answer(name, full, read);
}
