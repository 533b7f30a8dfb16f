import type * as z from 'zod';
import type { Path } from '../../issue/issue.js';
import type { Bilingual } from '../../primitives/bilingual.js';
import type { Quantity } from '../../primitives/quantity.js';
import type { Rate } from '../cell/read-rate.js';

/** What the cells of a column hold, and so how they are read and written. */
type ColumnType =
  | 'text'
  | 'texts'
  | 'id'
  | 'ids'
  | 'whole'
  | 'number'
  | 'quantity'
  | 'amount'
  | 'day'
  | 'partial-day'
  | 'rate'
  | 'choice'
  | 'yes-no'
  | 'place'
  | 'row-number';

/** What a cell says, once read. */
export type CellValue = string | number | boolean | Quantity | Rate | readonly string[];

/** What a row says, by the keys of its columns; an empty cell is not there. */
export type RowValues = Readonly<Partial<Record<string, CellValue>>>;

/** One of the values that a cell may have, with the words that stand for it. */
export interface Choice {
  readonly value: string;
  readonly name: Bilingual;
  /** Other words that mean it. */
  readonly also?: readonly string[];
}

/** A column of a table (cột), or a line above it that holds for all its rows. */
export interface Column {
  readonly key: string;
  readonly type: ColumnType;
  /** The heading. Either may be written, also without marks. */
  readonly name: Bilingual;
  /** Other headings that mean it, such as those of two-row heads. */
  readonly also?: readonly string[];
  /** What to write, for the note on the heading. */
  readonly note: Bilingual;
  readonly required?: boolean;
  readonly choices?: readonly Choice[];
  /** Whether other values than the choices may be written. */
  readonly open?: boolean;
  /** What the sample row shows. */
  readonly sample?: string | number;
  /** Whether a total row adds this column up. */
  readonly additive?: boolean;
  /** In characters. */
  readonly width?: number;
}

export type LayoutId =
  'observations' | 'recognitions' | 'ledger' | 'candidates' | 'organisations' | 'places';

/** What a document says, as a table: the lines above it, and its rows. */
export interface TableContent {
  readonly settings: RowValues;
  readonly rows: readonly RowValues[];
}

/**
 * A table in which a document can be written (mẫu bảng). All of it is data but for the two directions:
 * rows to records and back. What a row says beyond its columns is never made up.
 */
export interface Layout {
  readonly id: LayoutId;
  /** The kind of document that it makes. */
  readonly kind: string;
  readonly title: Bilingual;
  /** Name of the sheet; short. */
  readonly sheet: Bilingual;
  readonly settings: readonly Column[];
  readonly columns: readonly Column[];
  /** Columns that this row must fill, beside those that are always required. */
  readonly requires?: (row: RowValues) => readonly string[];
  /**
   * The columns in which someone who fills the table in writes. A row in which none of them holds
   * anything only asks for a figure: it is counted and passed over.
   */
  readonly answers?: readonly string[];
  /** The parts of the document that a row makes; each is checked by `schema`. */
  readonly records: (row: RowValues, settings: RowValues) => readonly object[];
  readonly schema: z.ZodType;
  /** The column from which a part of a record came. */
  readonly columnOf: (path: Path) => string | undefined;
  /** What records of one table may not share, with the column to blame. */
  readonly unique?: {
    readonly key: (record: object) => string | undefined;
    readonly column: string;
  };
  /** The whole document, for what only all its records show. */
  readonly documentSchema: z.ZodType;
  readonly document: (settings: RowValues, records: readonly object[]) => object;
  /** The list of the document that the records stand in. */
  readonly list: string;
  readonly content: (document: object) => TableContent;
}

/** The names of all choices in one language. */
export const choiceNames = ({ choices = [] }: Column, language: 'vi' | 'en'): string[] =>
  choices.map((choice) => choice.name[language]);

export const choice = (value: string, vi: string, en: string, ...also: string[]): Choice => ({
  value,
  name: { vi, en },
  ...(also.length > 0 && { also }),
});
