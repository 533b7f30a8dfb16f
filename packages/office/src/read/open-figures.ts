import type { Observations, Path } from '@khuyenhoc/schemas';
import {
  columnLetters,
  CsvReader,
  detectEncoding,
  detectSeparator,
  faultIssue,
  FileFault,
  fileForm,
  type Fix,
  LAYOUTS,
  openWorkbook,
  readTable,
  type SheetRow,
  type TableIssue,
  type TableSheet,
  textDecoder,
} from '@khuyenhoc/schemas/table';

/** A table that was dropped, read: its right rows, and what is wrong with the others. */
export interface OpenedTable {
  readonly file: string;
  /** null where nothing of it can be used. */
  readonly observations: Observations | null;
  readonly issues: readonly TableIssue[];
  readonly fixes: readonly Fix[];
  readonly rows: number;
  readonly rejected: number;
  readonly unfilled: number;
  /** The sheet and cell that a part of the observations came from. */
  readonly cellOf: (path: Path) => { readonly sheet: string | null; readonly cell: string };
}

/** Reads a table of observations from the bytes of an .xlsx or .csv file. */
export async function openFigures(
  file: string,
  bytes: Uint8Array,
  fix: boolean,
): Promise<OpenedTable> {
  const places: { readonly sheet: string | null; readonly row: number }[] = [];
  const columns = new Map<string, number>();
  const layout = LAYOUTS.observations;
  const cellOf = ([, index, ...rest]: Path) => {
    const at = typeof index === 'number' ? places[index] : undefined;
    const column = columns.get(layout.columnOf(rest) ?? '') ?? 0;
    return { sheet: at?.sheet ?? null, cell: `${columnLetters(column)}${at?.row ?? 1}` };
  };
  try {
    let sheet: string | null = null;
    const sheets = (await sheetsOf(bytes, fix)).map((one): TableSheet => ({
      ...one,
      eachRow: (take) => {
        sheet = one.name;
        return one.eachRow(take);
      },
    }));
    const reading = await readTable(
      sheets,
      { layout, fix },
      {
        heading: (heading) =>
          heading.columns.forEach((column, at) => column && columns.set(column.key, at)),
        records: (records, row) => records.forEach(() => places.push({ sheet, row })),
      },
    );
    return { ...reading, file, observations: reading.document as Observations | null, cellOf };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const issues = [faultIssue(error)];
    const none = { fixes: [], rows: 0, rejected: 0, unfilled: 0 };
    return { ...none, file, observations: null, issues, cellOf };
  }
}

async function sheetsOf(bytes: Uint8Array, fix: boolean): Promise<readonly TableSheet[]> {
  if (bytes.length === 0) throw new FileFault('file-empty');
  if (fileForm(bytes) !== 'text') return (await openWorkbook(bytes)).filter((one) => !one.hidden);
  const { encoding } = detectEncoding(bytes);
  if (!fix && (encoding === 'tcvn3' || encoding === 'vni')) {
    const name = encoding.toUpperCase();
    throw new FileFault('encoding-legacy', { name, received: name });
  }
  const text = textDecoder(encoding)(bytes);
  const eachRow = (take: (row: SheetRow) => void): Promise<void> => {
    const reader = new CsvReader(detectSeparator(text), take);
    reader.push(text);
    reader.end();
    return Promise.resolve();
  };
  return [{ name: null, eachRow }];
}
