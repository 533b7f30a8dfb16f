import { issuesFromZod } from '../../issue/from-zod.js';
import type { Issue } from '../../issue/issue.js';
import { citationColumn } from '../layout/citation-columns.js';
import type { Layout, RowValues } from '../layout/layout.js';
import { checkSheets, type TableSheet } from './check-sheets.js';
import type { Fix } from './fix-cell.js';
import type { CellPlace, TableIssue } from './table-issue.js';
import { placedIssue } from './table-issue.js';
import type { TableEvents, TableOptions } from './table-options.js';
import type { TableSummary } from './table-reader.js';

/** A document that was read from a table, or what is wrong. */
export interface TableReading {
  readonly layout: Layout | null;
  /**
   * The document of all rows that are right; null where something is wrong that lies in no row, or where
   * no row is right. Rows that are not in it are `rejected`.
   */
  readonly document: object | null;
  readonly issues: readonly TableIssue[];
  readonly fixes: readonly Fix[];
  readonly rows: number;
  readonly rejected: number;
  /** Rows that ask for a figure and have none yet. */
  readonly unfilled: number;
}

/**
 * Reads a table into its document. What is wrong is told at its cell, each mistake once; nothing is changed
 * but by `fix`, and then listed.
 */
export async function readTable(
  sheets: readonly TableSheet[],
  options: TableOptions,
  events: TableEvents = {},
): Promise<TableReading> {
  const issues: TableIssue[] = [];
  const ofRows = new Set<TableIssue>();
  const fixes: Fix[] = [];
  const records: object[] = [];
  const places: { sheet: string | null; row: number }[] = [];
  let sheet: string | null = null;
  const numbered = sheets.map((one) => ({
    ...one,
    eachRow: (take: Parameters<TableSheet['eachRow']>[0]) => {
      sheet = one.name;
      return one.eachRow(take);
    },
  }));
  const summaries = await checkSheets(numbered, options, {
    ...events,
    issue(issue) {
      issues.push(issue);
      events.issue?.(issue);
    },
    fix(fix) {
      fixes.push(fix);
      events.fix?.(fix);
    },
    records(made, row) {
      for (const record of made) {
        records.push(record);
        places.push({ sheet, row });
      }
      events.records?.(made, row);
    },
    rejected(row, found) {
      for (const one of found) ofRows.add(one);
      events.rejected?.(row, found);
    },
  });
  const layout = summaries[0]?.layout ?? null;
  const total = (key: 'rows' | 'rejected' | 'unfilled') =>
    summaries.reduce((sum, one) => sum + one[key], 0);
  const counts = { rows: total('rows'), rejected: total('rejected'), unfilled: total('unfilled') };
  const fatal = () => issues.some((one) => one.severity === 'error' && !ofRows.has(one));
  if (layout === null || fatal() || (records.length === 0 && counts.rejected > 0)) {
    return { layout, document: null, issues, fixes, ...counts };
  }
  const settings = Object.assign(
    {},
    ...summaries.map((one) => one.settings).reverse(),
  ) as RowValues;
  const document = layout.document(settings, records);
  for (const issue of documentIssues(layout, document, places, summaries)) {
    issues.push(issue);
    events.issue?.(issue);
  }
  return { layout, document: fatal() ? null : document, issues, fixes, ...counts };
}

/** What only the whole document shows, placed at the rows and lines that it came from. */
function documentIssues(
  layout: Layout,
  document: object,
  places: readonly { readonly sheet: string | null; readonly row: number }[],
  summaries: readonly TableSummary[],
): TableIssue[] {
  const result = layout.documentSchema.safeParse(document);
  if (result.success) return [];
  const heading = summaries[0]?.heading;
  const top: CellPlace = { sheet: null, row: 1, column: 0 };
  const placeOf = ({ path }: Issue): { place: CellPlace; name: string | undefined } => {
    const [list, index, ...rest] = path;
    const at = list === layout.list && typeof index === 'number' ? places[index] : undefined;
    if (at !== undefined) {
      const key = layout.columnOf(rest);
      const column = heading?.columns.findIndex((one) => one?.key === key) ?? 0;
      return { place: { ...at, column: Math.max(0, column) }, name: heading?.names[column] };
    }
    const key =
      list === 'citation' ? citationColumn(index) : list === 'id' ? 'list' : String(list ?? '');
    const setting = layout.settings.find((one) => one.key === key);
    return { place: summaries[0]?.settingPlaces.get(key) ?? top, name: setting?.name.vi };
  };
  return result.error.issues
    .flatMap((one) => issuesFromZod(one, document))
    .map((issue) => {
      const { place, name } = placeOf(issue);
      return placedIssue({ ...issue, path: name === undefined ? issue.path : [name] }, place);
    });
}
