import type { IssueCode } from '@khuyenhoc/schemas';

/** Something that a ledger may not hold, and where it stands. The words belong to the code. */
export interface LedgerFault {
  readonly code: IssueCode;
  /** The line or position of the item. */
  readonly at: number;
  /** The part of the item. */
  readonly path: readonly (string | number)[];
  readonly facts: {
    readonly name?: string;
    readonly received?: string;
    readonly expected?: string;
    readonly hint?: string;
    readonly detail?: string;
  };
}
