import type { AuthoringData } from './authoring-data.js';
import type { AuthoringCode } from './words/authoring-messages.js';

/** One thing that is wrong, or doubtful, in a criteria set, in its examples or in an overlay on it. */
export interface AuthoringFinding {
  readonly code: AuthoringCode;
  /** A set with an error does not pass; one with warnings does. */
  readonly severity: 'error' | 'warning';
  /** The document that `path` leads into. */
  readonly document: 'set' | 'examples' | 'overlay';
  /** Keys and list positions from the top of the document. */
  readonly path: readonly (string | number)[];
  readonly received: string;
  readonly expected: string;
  readonly data: AuthoringData;
}
