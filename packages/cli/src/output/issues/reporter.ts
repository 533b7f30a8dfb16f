import type { Words } from '@khuyenhoc/schemas';
import type { PrintedIssue } from '../../files/print-issues.js';
import type { Tally } from './tally.js';

/** One way of telling what is wrong with files. */
export interface Reporter {
  /** An issue that is to be shown, as soon as it is found. */
  readonly issue: (file: string, issue: PrintedIssue) => void;
  readonly end: (tally: Tally) => void;
  /** A file that could not be read at all. */
  readonly unreadable: (file: string, message: Words) => void;
  /** After all files. */
  readonly finish: () => void;
}
