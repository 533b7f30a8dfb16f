import type { Words } from '@khuyenhoc/core';

/** A table as text, row by row; the first row is the heads. */
export interface PlainTable {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

/** The data of an element, ready to be shown and to be printed into code. */
export type Content =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'table'; readonly table: PlainTable };

/** Data, or what is wrong with it. */
export type Reading =
  { readonly ok: true; readonly content: Content } | { readonly ok: false; readonly why: Words };
