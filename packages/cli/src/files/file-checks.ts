import type { Issue } from '@khuyenhoc/schemas';
import type { Rejects } from './lines/rejects.js';

/** What is asked of the check of a file. */
export interface FileChecks {
  readonly type?: string | undefined;
  readonly lenient?: boolean | undefined;
  readonly rejects?: Rejects | undefined;
  readonly onIssue: (issue: Issue) => void;
}

/** What a file turned out to be. */
export interface CheckedFile {
  readonly kind: string | null;
  readonly records: number | null;
  readonly rejected: number;
}
