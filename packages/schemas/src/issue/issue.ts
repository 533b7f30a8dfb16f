import type { IssueCode } from './issue-messages.js';
import type { Words } from './words.js';

/** The place of a value: keys and list positions from the top of the document. */
export type Path = readonly (string | number)[];

/** A spot in a text file; both count from 1, `column` in characters as an editor shows it. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/**
 * One thing that is wrong, or doubtful, in data from outside.
 *
 * `received` is what was written, cut to a length that can be read, '' where there was nothing;
 * `expected` a short text for people, '' where the message says it all. `spot` is there when the data
 * came from a text file.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning';
  readonly path: Path;
  readonly received: string;
  readonly expected: Words;
  readonly message: Words;
  readonly spot?: Spot;
}
