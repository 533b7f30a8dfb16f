import type { Merge, SheetRow } from '../cell/cell.js';
import { FileFault } from '../file-fault.js';
import { makeIssue } from '../../issue/make-issue.js';
import { placedIssue, type TableIssue } from './table-issue.js';
import type { TableEvents, TableOptions } from './table-options.js';
import { TableReader, type TableSummary } from './table-reader.js';

/** A table to be read: a sheet of a workbook, or a text file, which has no name. */
export interface TableSheet {
  readonly name: string | null;
  readonly merges?: () => Promise<readonly Merge[]>;
  readonly eachRow: (take: (row: SheetRow) => void) => Promise<void>;
}

const NO_TABLE = new Set(['heading-missing', 'layout-unknown']);

/**
 * Reads sheets one after another, in memory that does not grow with them, and tells what it finds at once.
 * A sheet without the headings, such as a guide, is passed over, unless none has them.
 *
 * @returns what was read of each sheet that holds the table
 */
export async function checkSheets(
  sheets: readonly TableSheet[],
  options: TableOptions,
  events: TableEvents,
): Promise<readonly TableSummary[]> {
  const summaries: TableSummary[] = [];
  const held: TableIssue[] = [];
  let { layout, inherited } = options;
  let broken = false;
  for (const { name, merges, eachRow } of sheets) {
    let reader: TableReader | null = null;
    try {
      const joined = (await merges?.()) ?? [];
      const own = { ...options, layout, inherited, sheet: name, merges: joined };
      const current = new TableReader(own, {
        ...events,
        issue: (issue) => (NO_TABLE.has(issue.code) ? held.push(issue) : events.issue?.(issue)),
      });
      reader = current;
      await eachRow((row) => current.push(row));
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      broken = true;
      events.issue?.(faultIssue(error, name));
    }
    if (reader === null) continue;
    const summary = reader.end();
    if (summary.heading === null) continue;
    summaries.push(summary);
    layout ??= summary.layout ?? undefined;
    inherited = summary.settings;
  }
  if (summaries.length === 0 && !broken && held[0] !== undefined) events.issue?.(held[0]);
  return summaries;
}

/** A file that cannot be read, told at the place where it breaks off. */
export function faultIssue(
  { code, facts, spot }: FileFault,
  sheet: string | null = null,
): TableIssue {
  const place = { sheet, row: spot.row, column: spot.column - 1 };
  return placedIssue(makeIssue(code, [], facts), place);
}
