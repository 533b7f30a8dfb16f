/** The typed arrays that a column may come in. */
export type NumericArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** A column of plain numbers. Yes is 1 and no 0; a level or step is its place in the order, from 0. */
export interface NumberColumn {
  readonly values: NumericArray;
  /** The number that stands for “not known”. NaN always does. */
  readonly unknown?: number;
}

/** A column of shares: what was counted, of how many. */
export interface ShareColumn {
  readonly counts: NumericArray;
  readonly of: NumericArray;
  readonly unknown?: number;
}

/** A column of values and those of the year before. */
export interface ChangeColumn {
  readonly now: NumericArray;
  readonly before: NumericArray;
  readonly unknown?: number;
}

export type AnswerColumn = NumberColumn | ShareColumn | ChangeColumn;

/** Columns by id of criterion or requirement. One left out = not known of any row. */
export type Columns = Readonly<Record<string, AnswerColumn>>;

/** What holds of each row, and what of all of them. */
export interface ColumnContext {
  /** Facts by id of circumstance, each 1, 0 or not known. */
  readonly circumstances?: Readonly<Record<string, NumberColumn>>;
  /** By kind of unit: whether each row is one. */
  readonly unitKinds?: Readonly<Record<string, NumberColumn>>;
  readonly goal?: string;
  readonly periodTo?: string;
  readonly lawAsOf?: string;
}

/** A part of the rows, from `from` up to, not including, `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Splits rows into ranges of nearly the same size, one for each worker.
 *
 * @example
 * rowRanges(10, 3); // [{ from: 0, to: 3 }, { from: 3, to: 6 }, { from: 6, to: 10 }]
 */
export function rowRanges(count: number, parts: number): readonly RowRange[] {
  const at = (part: number) => Math.floor((part * count) / parts);
  return Array.from({ length: parts }, (_, part) => ({ from: at(part), to: at(part + 1) }));
}
