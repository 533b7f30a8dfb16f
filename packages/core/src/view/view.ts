import type { Words } from '../language/language.js';

/**
 * What an element shows: plain data with every word said, so that a page draws it without computing.
 * It can be written to a file beside the page.
 */
export interface View<Kind extends string> {
  readonly kind: Kind;
  readonly title: Words;
  /** Said first and loud: that figures are illustrative. */
  readonly warning: Words | null;
  /** What is to be known before reading: place, period, base. */
  readonly lines: readonly Words[];
  /** Source, day of the figures, day made. */
  readonly foot: readonly Words[];
}

/** What of a view is not its content. */
export type ViewFrame = Omit<View<string>, 'kind'>;
