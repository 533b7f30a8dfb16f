import type { Issue } from '../../issue/issue.js';
import type { IssueFacts } from '../../issue/issue-facts.js';
import type { IssueCode } from '../../issue/issue-messages.js';
import { makeIssue } from '../../issue/make-issue.js';
import { cellName } from '../cell/cell-name.js';

/** An issue at a cell. `spot` has its row and column, both from 1; `path` the heading. */
export interface TableIssue extends Issue {
  readonly sheet: string | null;
  readonly cell: string;
  readonly spot: { readonly line: number; readonly column: number };
}

/** Where something stands: row from 1, column from 0. */
export interface CellPlace {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** Gives an issue its cell. */
export const placedIssue = (issue: Issue, { sheet, row, column }: CellPlace): TableIssue => ({
  ...issue,
  sheet,
  cell: cellName(row, column),
  spot: { line: row, column: column + 1 },
});

export const tableIssue = (
  code: IssueCode,
  heading: string | null,
  place: CellPlace,
  facts: Partial<IssueFacts> = {},
  severity: 'error' | 'warning' = 'error',
): TableIssue =>
  placedIssue({ ...makeIssue(code, heading === null ? [] : [heading], facts), severity }, place);

/** Adds an issue of the row that is being read, at a column from 0. */
export type AddIssue = (
  code: IssueCode,
  at: number,
  facts?: Partial<IssueFacts>,
  severity?: 'error' | 'warning',
) => void;
