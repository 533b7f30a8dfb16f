/** A cell of a table: its text, and its number where it is one, for files that can hold numbers. */
export interface Cell {
  readonly text: string;
  readonly value?: number;
}

/** A column: its title, its share of the width in per cent, and whether it holds numbers. */
export interface Column {
  readonly title: string;
  readonly width: number;
  readonly numeric?: boolean;
}

/** A table of a paper. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A piece of a paper. `blank` is a place that its author fills in. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'blank'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Table;

/** A cell of text, or of a number with its text. */
export const cell = (text: string, value?: number): Cell =>
  value === undefined ? { text } : { text, value };
