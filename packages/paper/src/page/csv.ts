import type { Cell, ReportDocument, Table } from '@khuyenhoc/core';

const SEPARATOR = ';';

/** Excel reads a byte order mark as UTF-8, and in Vietnamese settings takes `;` between cells. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The tables of a report as CSV for Excel: numbers bare, text that a sheet would run as a formula made
 * harmless, and the source at the end.
 */
export function paperCsv({ frame, warning, body, annexes, foot }: ReportDocument): string {
  const tables = [
    ...body.filter((block) => block.kind === 'table'),
    ...annexes.map((annex) => annex.table),
  ];
  const lines = [
    [`${frame.type}: ${frame.subject}`],
    ...(warning === null ? [] : [[warning]]),
    ...tables.flatMap((table) => [[''], ...tableLines(table)]),
    [''],
    ...foot.map((line) => [line]),
  ];
  const text = lines.map((line) => line.map(field).join(SEPARATOR)).join('\r\n');
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}

const tableLines = ({ caption, columns, rows }: Table): string[][] => [
  [caption],
  columns.map((column) => column.title),
  ...rows.map((row) => row.map(bare)),
];

const bare = ({ text, value }: Cell): string => (value === undefined ? text : String(value));

function field(text: string): string {
  // A sheet takes these first letters for a formula; a number with a sign is none.
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^[+-]\d+$/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
