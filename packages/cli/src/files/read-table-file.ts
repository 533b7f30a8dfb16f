import {
  checkSheets,
  type Encoding,
  faultIssue,
  FileFault,
  readTable,
  type TableEvents,
  type TableIssue,
  type TableOptions,
  type TableReading,
  type TableSheet,
  type TableSummary,
} from '@khuyenhoc/schemas/table';
import { keepHeapSmall } from './small-heap.js';
import { openTableSource, type TableSource } from './table-source.js';

/** How a file of tables is read. */
export interface TableFileOptions extends TableOptions {
  /** Read only the sheet of this name; left out, all that can be seen. */
  readonly sheetName?: string | undefined;
}

/** What the file turned out to be. */
export interface TableFileForm {
  readonly form: 'csv' | 'xlsx';
  /** Of a text: its encoding, and whether a mark at its beginning states it. */
  readonly encoding: Encoding | null;
  readonly marked: boolean;
}

type FileReading = TableReading & { readonly file: TableFileForm | null };

interface FileCheck {
  readonly summaries: readonly TableSummary[];
  readonly file: TableFileForm | null;
}

const UNREAD: TableReading = {
  layout: null,
  document: null,
  issues: [],
  fixes: [],
  rows: 0,
  rejected: 0,
  unfilled: 0,
};

/**
 * Reads a CSV or XLSX file into its document; all that is wrong is told at its cell.
 *
 * @param options the layout may be left out: the headings tell it
 * @throws UsageError when the file cannot be opened
 */
export async function readTableFile(
  file: string,
  options: TableFileOptions = {},
  events: TableEvents = {},
): Promise<FileReading> {
  return withSource<FileReading>(file, options, events, {
    failed: (issue) => ({ ...UNREAD, issues: [issue], file: null }),
    read: async (sheets, form) => ({ ...(await readTable(sheets, options, events)), file: form }),
  });
}

/**
 * Checks a CSV or XLSX file as it comes in and keeps none of it: issues, fixes and rejected rows are told at
 * once through `events`.
 *
 * @returns what was read of each sheet; empty where nothing could be read
 * @throws UsageError when the file cannot be opened
 */
export async function checkTable(
  file: string,
  options: TableFileOptions,
  events: TableEvents,
): Promise<FileCheck> {
  keepHeapSmall();
  return withSource<FileCheck>(file, options, events, {
    failed: () => ({ summaries: [], file: null }),
    read: async (sheets, form) => ({
      summaries: await checkSheets(sheets, options, events),
      file: form,
    }),
  });
}

async function withSource<Of>(
  file: string,
  { sheetName, fix = false }: TableFileOptions,
  events: TableEvents,
  use: {
    readonly failed: (issue: TableIssue) => Of;
    readonly read: (sheets: readonly TableSheet[], form: TableFileForm) => Promise<Of>;
  },
): Promise<Of> {
  let source: TableSource;
  try {
    source = await openTableSource(file, sheetName);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const issue = faultIssue(error);
    events.issue?.(issue);
    return use.failed(issue);
  }
  const form: TableFileForm = {
    form: source.form,
    encoding: source.form === 'csv' ? source.encoding.encoding : null,
    marked: source.form === 'csv' && source.encoding.marked,
  };
  const old = form.encoding === 'tcvn3' || form.encoding === 'vni' ? form.encoding : null;
  if (old !== null && !fix) {
    const name = old.toUpperCase();
    const issue = faultIssue(new FileFault('encoding-legacy', { name, received: name }));
    events.issue?.(issue);
    return use.failed(issue);
  }
  return use.read(source.sheets, form);
}
