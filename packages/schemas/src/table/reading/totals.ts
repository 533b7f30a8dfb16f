import { isBlank, type SheetRow, shownCell } from '../cell/cell.js';
import type { CellValue, Column } from '../layout/layout.js';
import { plainLetters } from '../plain-letters.js';

const TOTAL =
  /^(tong( cong| so)?|cong|(grand )?total|sum)( (toan |ca )?(tinh|huyen|xa|phuong|nuoc))?\s*[:.]?$/;
const NOTE = /^(ghi chu|nguon|nguoi lap|noi nhan|note|source|luu y)\b/;
const SAMPLE = /^(vi du|example|mau)\b/;

/** The first words of a row, plain; '' where it begins with a number, as rows of data mostly do. */
export function firstWords(row: SheetRow): string {
  const text = shownCell(row.cells.find((cell) => !isBlank(cell)));
  return /^\s*\d/.test(text) ? '' : plainLetters(text);
}

/** Tổng, Cộng, Tổng cộng, Total: a row that adds up those above. */
export const isTotalRow = (words: string): boolean => TOTAL.test(words);

/** A line below the table, such as a source or who signs. */
export const isNoteRow = (row: SheetRow, words: string, afterTotal: boolean): boolean => {
  if (!afterTotal && !NOTE.test(words)) return false;
  const filled = row.cells.filter((cell) => !isBlank(cell)).length;
  return filled <= 2;
};

/** The example row of a template. */
export const isSampleRow = (row: SheetRow, words: string): boolean =>
  SAMPLE.test(words) && !isBlank(row.cells[0]);

/** The row under the headings that only numbers the columns: (1) (2) (3), or A, B, 1, 2. */
export function isNumberingRow(row: SheetRow): boolean {
  const texts = row.cells.filter((cell) => !isBlank(cell)).map((cell) => shownCell(cell).trim());
  if (texts.length < 3) return false;
  const numbers = texts.map((text) => /^\(?(\d{1,2})\)?$/.exec(text)?.[1]);
  const letters = numbers.findIndex((one) => one !== undefined);
  if (letters === -1 || !texts.slice(0, letters).every((text) => /^\(?[A-Z]\)?$/.test(text))) {
    return false;
  }
  const counted = numbers.slice(letters).map(Number);
  return counted.every((one, index) => one === index + 1);
}

/** Sums of the columns that total rows add up: of all rows, and of those since the last total. */
export class Totals {
  readonly #sums = new Map<string, { all: number; part: number; sound: boolean }>();

  add(column: Column, value: CellValue | undefined): void {
    const sum = this.#sums.get(column.key) ?? { all: 0, part: 0, sound: true };
    if (typeof value === 'number') {
      sum.all += value;
      sum.part += value;
    } else sum.sound = false;
    this.#sums.set(column.key, sum);
  }

  /** A cell of the column was wrong, so its total cannot be checked. */
  spoil(column: Column): void {
    this.add(column, undefined);
  }

  /** What a total should be, where it is neither of the sums; null where it agrees or cannot be told. */
  expected(column: Column, value: number): number | null {
    const sum = this.#sums.get(column.key);
    if (sum === undefined || !sum.sound) return null;
    return value === sum.all || value === sum.part ? null : sum.all;
  }

  close(): void {
    for (const sum of this.#sums.values()) sum.part = 0;
  }
}
