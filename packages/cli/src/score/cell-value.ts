import type { Answer } from '@khuyenhoc/core';
import { PLAIN_NUMBER } from '@khuyenhoc/sql';
import type { AnswerColumn } from './answer-columns.js';

/** A cell of a text or NDJSON file. */
export type RawCell = string | number | boolean | null | undefined;

/** Stands for a cell that holds something, but no answer. */
const UNUSABLE = Infinity;

// The numbers that are computed with exactly, here as in SQL.
const PLAIN = new RegExp(`^(${PLAIN_NUMBER})$`);
const MOST = 99_999_999_999;

const isGiven = (cell: RawCell): boolean => cell !== null && cell !== undefined && cell !== '';

/** A cell as a number of a column: NaN where it is empty, infinity where it cannot be used. */
export function cellNumber(cell: RawCell, { form, steps }: AnswerColumn): number {
  if (!isGiven(cell)) return NaN;
  switch (form) {
    case 'yes-no':
      return truthOf(cell) ?? UNUSABLE;
    case 'step': {
      const at = steps.indexOf(String(cell));
      return at === -1 ? UNUSABLE : at;
    }
    default: {
      const number = typeof cell === 'string' && PLAIN.test(cell) ? Number(cell) : cell;
      if (typeof number !== 'number' || Math.abs(number) > MOST) return UNUSABLE;
      if (form === 'whole') return Number.isInteger(number) ? number : UNUSABLE;
      return Number.isInteger(number) || PLAIN.test(String(number)) ? number : UNUSABLE;
    }
  }
}

/** A cell as yes (1) or no (0); null where it is neither. */
function truthOf(cell: RawCell): number | null {
  if (cell === true || cell === 1 || cell === 'true' || cell === '1') return 1;
  return cell === false || cell === 0 || cell === 'false' || cell === '0' ? 0 : null;
}

/** A fact as a number of a column; NaN where it is not known. */
export const factNumber = (cell: RawCell): number => truthOf(cell) ?? NaN;

/** The answer that stands in the cells of a row, as the assessor takes it; what cannot be used, as it is. */
export function cellAnswer(cells: readonly RawCell[], column: AnswerColumn): Answer {
  if (!cells.every(isGiven)) return null;
  const values = cells.map((cell) => cellValue(cell, column));
  const { parts } = column;
  const answer =
    parts.length === 0 ? values[0] : Object.fromEntries(parts.map((part, i) => [part, values[i]]));
  return answer;
}

function cellValue(cell: RawCell, column: AnswerColumn): RawCell {
  const number = cellNumber(cell, column);
  if (number === UNUSABLE) return cell;
  if (column.form === 'yes-no') return number === 1;
  return column.form === 'step' ? (column.steps[number] ?? cell) : number;
}
