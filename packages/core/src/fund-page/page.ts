/** A table ready to be printed: all cells in words, numbers on the right. */
export interface PageTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly number?: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** The last row is a sum. */
  readonly total?: boolean;
}

/** A paper of a fund, in one language, in no format: text, table file or web page are made of it. */
export interface FundPage {
  readonly title: string;
  readonly warning: string | null;
  readonly lines: readonly string[];
  readonly tables: readonly PageTable[];
  readonly foot: readonly string[];
}
