import type { Answer } from '../answer/answer.js';
import type { ColumnAdder } from './adder.js';
import type { AnswerOf } from './answer-of.js';
import type { AnswerColumn, NumberColumn, RowRange } from './column.js';
import type { Effect } from './effect.js';
import { packed } from './row-sums.js';
import { tableAdder } from './table-adder.js';

/**
 * Makes a column ready. Values are turned into answers and judged once each, not row by row. A column
 * that is not there is not known of any row.
 */
export function columnAdder(
  column: AnswerColumn | undefined,
  range: RowRange,
  answerOf: AnswerOf,
  effectOf: (answer: Answer) => Effect,
): ColumnAdder {
  if (column === undefined) {
    const open = effectOf(undefined);
    return adder(() => open);
  }
  const isOpen = openIn(column);
  if ('values' in column) {
    const read = valueReader(column, answerOf, effectOf);
    return tableAdder(column, range, read) ?? adder(remembered(column, read));
  }
  if ('counts' in column) {
    const { counts, of } = column;
    return adder((row) => {
      const [a, b] = [counts[row] as number, of[row] as number];
      return effectOf(isOpen(a) || isOpen(b) ? undefined : { count: a, of: b });
    });
  }
  const { now, before } = column;
  return adder((row) => {
    const [a, b] = [now[row] as number, before[row] as number];
    return effectOf(isOpen(a) || isOpen(b) ? undefined : { now: a, before: b });
  });
}

/** Whether a number of a column stands for “not known”. */
const openIn =
  ({ unknown = NaN }: AnswerColumn) =>
  (value: number): boolean =>
    Number.isNaN(value) || value === unknown;

/** From a number of a column to what it does to its row. */
export function valueReader(
  column: AnswerColumn,
  answerOf: AnswerOf,
  effectOf: (answer: Answer) => Effect,
): (value: number) => Effect {
  const isOpen = openIn(column);
  return (value) => effectOf(isOpen(value) ? undefined : answerOf(value));
}

/** Adds row by row. */
const adder =
  (effectOf: (row: number) => Effect): ColumnAdder =>
  ({ sums, spread }, start, end, chosen) => {
    for (let i = 0; i < end - start; i++) {
      if (chosen !== undefined && chosen[i] === 0) continue;
      const effect = effectOf(start + i);
      sums[i] = (sums[i] as number) + packed(effect);
      spread[i] = (spread[i] as number) + effect.spread;
    }
  };

// Fractions and numbers far apart are remembered one by one.
const REMEMBERED = 65_536;

function remembered(
  { values }: NumberColumn,
  read: (value: number) => Effect,
): (row: number) => Effect {
  const known = new Map<number, Effect>();
  return (row) => {
    const value = values[row] as number;
    let effect = known.get(value);
    if (effect === undefined) {
      effect = read(value);
      if (known.size < REMEMBERED) known.set(value, effect);
    }
    return effect;
  };
}
