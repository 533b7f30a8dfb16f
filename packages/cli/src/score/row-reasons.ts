import {
  answerFaultWords,
  type AssessmentContext,
  type compileCriteriaSet,
  type Language,
} from '@khuyenhoc/core';
import { type AnswerColumn } from './answer-columns.js';
import { cellAnswer, cellNumber, type RawCell } from './cell-value.js';

/** Why an answer of a row could not be used. */
export interface Reason {
  readonly code: string;
  /** The column, or the columns, in which it stands. */
  readonly column: string;
  readonly value: string;
  readonly words: string;
}

/**
 * What is wrong with the answers of a row: what the assessor says of them, cell by cell.
 *
 * @param cell the cell of a column by its name
 */
export function rowReasons(
  compiled: ReturnType<typeof compileCriteriaSet>,
  columns: readonly AnswerColumn[],
  cell: (name: string) => RawCell,
  context: AssessmentContext,
  language: Language,
): readonly Reason[] {
  return columns.flatMap((column): Reason[] => {
    const cells = column.names.map(cell);
    const at = {
      column: column.names.join('/'),
      value: cells.map((one) => String(one ?? '')).join('/'),
    };
    const { faults } = compiled.assess({ [column.id]: cellAnswer(cells, column) }, context);
    const [fault] = faults;
    if (fault !== undefined) {
      return [{ ...at, code: fault.code, words: answerFaultWords(fault, language) }];
    }
    // A number that the assessor would take, but with more digits than can be computed with exactly.
    const unread = cells.some((one) => cellNumber(one, column) === Infinity);
    return unread ? [{ ...at, code: 'cell-unusable', words: SAY[language] }] : [];
  });
}

/** A row that does not say where it belongs. */
export const placeMissing = (column: string, language: Language): Reason => ({
  code: 'place-missing',
  column,
  value: '',
  words: { vi: 'không ghi địa bàn', en: 'no place is given' }[language],
});

const SAY = {
  vi: 'ô không đọc được thành câu trả lời',
  en: 'the cell cannot be read as an answer',
} as const;
