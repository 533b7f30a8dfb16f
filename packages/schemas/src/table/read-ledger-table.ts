import type { LedgerItem } from '../fund/ledger-item.js';
import type { Issue } from '../issue/issue.js';
import type { Cell } from './cell/cell.js';
import { ledgerLayout } from './layout/ledger.js';
import type { ThousandsMark } from './read-amount.js';
import type { TableIssue } from './reading/table-issue.js';
import { TableReader } from './reading/table-reader.js';

/** A row of a table and the line of the file on which it begins. */
export interface TableRow<Of extends Cell = string> {
  readonly line: number;
  readonly cells: readonly Of[];
}

export interface LedgerReading {
  readonly items: readonly LedgerItem[];
  /** The row of each item. */
  readonly lines: readonly number[];
  /** `spot.column` counts cells, from 1. With any issue, no item is to be used. */
  readonly issues: readonly Issue[];
  /** Day and month could be exchanged in every row: worth a look. */
  readonly swappable: boolean;
}

/**
 * Reads a table of entries, for a fund that is known. Amounts are read as the clear ones of the column write
 * their thousands, else `thousands` has to say it.
 */
export function readLedgerTable(
  rows: readonly TableRow<Cell>[],
  thousands?: ThousandsMark,
): LedgerReading {
  const found: TableIssue[] = [];
  const items: LedgerItem[] = [];
  const lines: number[] = [];
  // The fund is known from its own file.
  const settings = { fund: 'known' };
  const reader = new TableReader(
    { layout: ledgerLayout, thousands, settings },
    {
      issue: (issue) => found.push(issue),
      records(records, row) {
        items.push(...(records as LedgerItem[]));
        lines.push(row);
      },
    },
  );
  for (const { line, cells } of rows) reader.push({ row: line, cells });
  reader.end();
  const errors = found.filter((one) => one.severity === 'error');
  const missing = errors.filter((one) => one.code === 'column-missing');
  const issues = missing.length > 0 ? missing : errors;
  const swappable = found.some((one) => one.code === 'date-swappable');
  return { items: issues.length > 0 ? [] : items, lines, issues, swappable };
}
