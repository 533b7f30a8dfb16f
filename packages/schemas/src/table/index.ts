/**
 * Tables of the learning-society programme: layouts as data, and reading and writing of text tables and
 * workbooks. Works in browsers as in Node.
 *
 * @packageDocumentation
 */
export { columnLetters } from './cell/cell-name.js';
export { daySerial, serialDay } from './cell/serial-day.js';
export { isBlank, type Cell, type SheetRow, shownCell } from './cell/cell.js';
export { CsvReader } from './csv/csv-reader.js';
export { detectSeparator, type Separator } from './csv/separator.js';
export { writeCsv } from './csv/write-csv.js';
export { FileFault } from './file-fault.js';
export { choiceNames, type Column, type Layout, type LayoutId } from './layout/layout.js';
export { isLayoutId, LAYOUTS } from './layout/layouts.js';
export { checkSheets, faultIssue, type TableSheet } from './reading/check-sheets.js';
export { detectLayout } from './reading/detect-layout.js';
export { type Fix, FIX_WORDS } from './reading/fix-cell.js';
export type { PlaceAnswer, ResolvePlace } from './reading/place-answer.js';
export { readTable, type TableReading } from './reading/read-table.js';
export type { TableIssue } from './reading/table-issue.js';
export type { TableEvents, TableOptions } from './reading/table-options.js';
export type { TableSummary } from './reading/table-reader.js';
export { detectEncoding, type DetectedEncoding, type Encoding } from './text/detect-encoding.js';
export { textDecoder } from './text/text-decoder.js';
export { notCarried } from './writing/carried.js';
export { gridOf, type TableGrid, writeCell } from './writing/table-cells.js';
export { fileForm, openWorkbook, type WorkbookSheet } from './xlsx/open-workbook.js';
