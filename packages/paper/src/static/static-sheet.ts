import type { Language, Share, Verdict } from '@khuyenhoc/core';

/** The elements whose content can be put on a page without script. */
export const STATIC_WIDGETS = [
  'agreement',
  'targets',
  'fund',
  'trend',
  'compare',
  'honour-roll',
  'calendar',
] as const;
export type StaticWidget = (typeof STATIC_WIDGETS)[number];

/** What a bar shows: how much of 100, where the milestone stands, and the verdict that colours it. */
export interface SheetBar {
  readonly share: Share;
  readonly milestone: number | null;
  readonly verdict: Verdict | null;
}

/** A cell: what it says, what stands under that in lesser letters, and a bar where there is one. */
export interface SheetCell {
  readonly text: string;
  readonly under?: readonly string[];
  readonly bar?: SheetBar;
  /** Colours the text; the words say the verdict themselves. */
  readonly verdict?: Verdict | null;
}

/** A table as it is printed. Columns of numbers stand to the right. */
export interface SheetTable {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly number: boolean }[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** The last row is a sum. */
  readonly total?: boolean;
  /** Reasons and gaps, which an element keeps behind a fold. */
  readonly detail?: boolean;
}

/**
 * What an element shows, in one language and as words only: the same content for a page that runs no
 * script, for print and for a picture.
 */
export interface StaticSheet {
  readonly widget: StaticWidget;
  readonly language: Language;
  readonly title: string;
  readonly warning: string | null;
  readonly lines: readonly string[];
  readonly tables: readonly SheetTable[];
  /** Source, day of the figures, day made. */
  readonly foot: readonly string[];
  /** Whether the script for sites may draw its element from the first table, which says all it shows. */
  readonly upgradable: boolean;
}
