import type { Words } from '../language/language.js';
import type { View } from './view.js';

/** A column of numbers. Whole counts, or shares in per cent as they are to be printed. */
export interface CompareColumn {
  readonly label: Words;
  readonly form: 'count' | 'percent';
}

/**
 * Places side by side (so sánh xã, tỉnh), for `<kh-compare>`: one list per place, its name first and then
 * a number per column; null = no figure, which sorts last and is never taken for 0. Rows of lists, so that
 * ten thousand places stay a small file.
 */
export interface CompareView extends View<'compare-view'> {
  /** What the first column names: Xã, Tỉnh. */
  readonly name: Words;
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly (readonly [string, ...(number | null)[]])[];
}
