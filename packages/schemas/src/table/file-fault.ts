import type { IssueFacts } from '../issue/issue-facts.js';
import type { IssueCode } from '../issue/issue-messages.js';

/** Why a file cannot be read at all; caught by whoever opened the file, and told as an issue. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly code: IssueCode;
  readonly facts: Partial<IssueFacts>;
  /** Where, for text files: row and column from 1. */
  readonly spot: { readonly row: number; readonly column: number };

  constructor(code: IssueCode, facts: Partial<IssueFacts> = {}, spot = { row: 1, column: 1 }) {
    super(code);
    this.code = code;
    this.facts = facts;
    this.spot = spot;
  }
}
