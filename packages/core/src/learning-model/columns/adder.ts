import type { RowSums } from './row-sums.js';

/** Adds the effects of a column to the rows from `start` up to `end`; of `chosen`, where given, only. */
export type ColumnAdder = (sums: RowSums, start: number, end: number, chosen?: Uint8Array) => void;
